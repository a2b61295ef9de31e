package kamiroda.query.tag;

import kamiroda.shared.tag.TagName;

/** What suggestions compare: a canonical name in which hiragana became katakana. */
final class SearchKey {
    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    private SearchKey() {}

    static String of(String text) {
        StringBuilder key = new StringBuilder();
        TagName.canonical(text).chars().forEach(c -> key.append((char) (isHiragana(c) ? c + TO_KATAKANA : c)));
        return key.toString();
    }

    private static boolean isHiragana(int c) {
        return 'ぁ' <= c && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ';
    }
}
