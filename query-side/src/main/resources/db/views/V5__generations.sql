-- The generations of each view. One serves; the one that served before is kept at the head of the log beside it, to go back to.
CREATE TABLE view_generation (
    view_name   VARCHAR(48)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    generation  INT           NOT NULL,
    fingerprint CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state       VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    serve_next  BOOLEAN       NOT NULL,
    phase       VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phase_begun DATETIME(6)   NOT NULL,
    processed   BIGINT        NOT NULL,
    total       BIGINT        NOT NULL,
    begun       DATETIME(6)   NOT NULL,
    changed     DATETIME(6)   NOT NULL,
    served      DATETIME(6),
    fault       VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    PRIMARY KEY (view_name, generation)
) ENGINE = InnoDB;

-- From now on each generation has tables of its own, made by its definition; the first one is built from the log.
DROP TABLE artwork, illust, artwork_tag, artwork_count, artwork_like, comment, account, tag;
DELETE FROM projection_token;
DELETE FROM dead_letter;

-- Events that an admin has left out of a generation for good.
CREATE TABLE evicted_event (
    view_name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position  BIGINT      NOT NULL,
    PRIMARY KEY (view_name, position)
) ENGINE = InnoDB;

-- What came of holding a generation against the log (against = 0) or against another generation.
CREATE TABLE view_check (
    number       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    view_name    VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    generation   INT         NOT NULL,
    against      INT         NOT NULL,
    position     BIGINT      NOT NULL,
    rows_held    BIGINT      NOT NULL,
    checksum     CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    wanted       CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    differences  BIGINT      NOT NULL,
    sample       MEDIUMTEXT  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    begun        DATETIME(6) NOT NULL,
    ended        DATETIME(6) NOT NULL,
    KEY ix_generation (view_name, generation)
) ENGINE = InnoDB;
