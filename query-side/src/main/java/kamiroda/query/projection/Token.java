package kamiroda.query.projection;

/** How far a view has come: the position of the last event it has seen, and how many it had to put aside. */
record Token(long position, int deadLetters) {}
