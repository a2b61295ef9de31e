-- The gallery. Times are UTC; texts compare by code point. `listed` is the rating while the artwork is shown, -1 while it is deleted,
-- so that every list of shown artworks is a range of one index.
-- Each generation has tables of its own; their keys are made when they are full.
CREATE TABLE artwork (
    number         INT           NOT NULL PRIMARY KEY,
    account        INT           NOT NULL,
    title          VARCHAR(255)  NOT NULL,
    caption        TEXT          NOT NULL,
    rating         TINYINT       NOT NULL,
    listed         TINYINT       NOT NULL,
    top_illust     INT           NOT NULL,
    illusts_count  INT           NOT NULL,
    tags_count     INT           NOT NULL,
    likes_count    INT           NOT NULL,
    comments_count INT           NOT NULL,
    version        INT           NOT NULL,
    created_at     DATETIME(6)   NOT NULL,
    updated_at     DATETIME(6)   NOT NULL,
    KEY ix_listed (listed),
    KEY ix_created (listed, created_at),
    KEY ix_updated (listed, updated_at),
    KEY ix_title (listed, title),
    KEY ix_artist (account, listed),
    KEY ix_account (listed, account),
    KEY ix_likes (listed, likes_count)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE illust (
    number      INT           NOT NULL PRIMARY KEY,
    artwork     INT           NOT NULL,
    filename    VARCHAR(64)   NOT NULL,
    media_type  VARCHAR(32)   NOT NULL,
    width       INT           NOT NULL,
    height      INT           NOT NULL,
    byte_size   BIGINT        NOT NULL,
    placeholder VARCHAR(64)   NOT NULL,
    alt_text    VARCHAR(1000) NOT NULL,
    place       INT           NOT NULL,
    created_at  DATETIME(6)   NOT NULL,
    updated_at  DATETIME(6)   NOT NULL,
    KEY ix_artwork (artwork, place)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE artwork_tag (
    artwork INT NOT NULL,
    tag     INT NOT NULL,
    PRIMARY KEY (artwork, tag)
) ENGINE = InnoDB;

CREATE TABLE artwork_count (
    rating   INT NOT NULL PRIMARY KEY,
    artworks INT NOT NULL
) ENGINE = InnoDB;

CREATE TABLE artwork_like (
    number     INT         NOT NULL PRIMARY KEY,
    artwork    INT         NOT NULL,
    account    INT         NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    KEY ix_artwork (artwork),
    KEY ix_account (account),
    KEY ix_whose (account, artwork)
) ENGINE = InnoDB;

CREATE TABLE comment (
    number     INT         NOT NULL PRIMARY KEY,
    text       TEXT        NOT NULL,
    account    INT         NOT NULL,
    artwork    INT         NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    KEY ix_artwork (artwork),
    KEY ix_account (account)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE account (
    number         INT          NOT NULL PRIMARY KEY,
    kmcid          VARCHAR(255) NOT NULL,
    name           VARCHAR(255) NOT NULL,
    artworks_count INT          NOT NULL,
    r18            TINYINT      NOT NULL,
    r18g           TINYINT      NOT NULL,
    last_logged_in DATETIME(6)  NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    updated_at     DATETIME(6)  NOT NULL,
    KEY ix_kmcid (kmcid)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE tag (
    number         INT          NOT NULL PRIMARY KEY,
    name           VARCHAR(100) NOT NULL,
    canonical_name VARCHAR(100) NOT NULL,
    search_key     VARCHAR(100) NOT NULL,
    edit_freezed   BOOLEAN      NOT NULL,
    artworks_count INT          NOT NULL,
    used           BOOLEAN      NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    updated_at     DATETIME(6)  NOT NULL,
    KEY ix_used (used),
    KEY ix_name (used, name),
    KEY ix_canonical_name (used, canonical_name),
    KEY ix_search_key (used, search_key),
    KEY ix_artworks_count (used, artworks_count),
    KEY ix_created (used, created_at),
    KEY ix_updated (used, updated_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
