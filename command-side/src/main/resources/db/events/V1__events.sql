-- Every fact, once, in the order of global_index. Identifiers are ASCII and exact: no collation decides identity.
-- Rows of type 'gap' hold an index that no event will ever have.
CREATE TABLE domain_event (
    global_index         BIGINT        NOT NULL AUTO_INCREMENT,
    aggregate_identifier VARCHAR(1300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sequence_number      BIGINT        NOT NULL,
    type                 VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_identifier     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    time_stamp           VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payload_type         VARCHAR(128)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payload_revision     VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin,
    payload              MEDIUMBLOB    NOT NULL,
    meta_data            MEDIUMBLOB    NOT NULL,
    PRIMARY KEY (global_index),
    UNIQUE KEY uk_stream (aggregate_identifier, sequence_number),
    UNIQUE KEY uk_event (event_identifier),
    KEY ix_time (time_stamp)
) ENGINE = InnoDB;
