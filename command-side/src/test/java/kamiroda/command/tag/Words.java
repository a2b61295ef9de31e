package kamiroda.command.tag;

import static kamiroda.command.Cast.numbersFromOne;

import kamiroda.command.Memory;

/** The vocabulary that a memory holds. */
public final class Words {
    private Words() {}

    public static Vocabulary in(Memory memory) {
        return new Vocabulary(memory.repository(Tag.class), memory.repository(Name.class), numbersFromOne());
    }
}
