package kamiroda.gateway.page;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a pasted link shows of an artwork, as Open Graph asks (https://ogp.me).
 *
 * @param caption as the artist wrote it
 * @param image where a picture is that anybody may see; absent for none
 */
record Card(String title, String artist, String caption, String url, @Nullable String image) {
    private static final String SITE = "神ロダ";
    private static final int LONGEST = 200;
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>\\s*", Pattern.DOTALL);

    /** A page with this card in its head. */
    String in(String page) {
        String head = "<title>" + escaped(title + " · " + artist + " · " + SITE) + "</title>\n";
        StringBuilder tags = new StringBuilder(head);
        properties().forEach((property, content) ->
                tags.append("<meta property=\"").append(property).append("\" content=\"").append(escaped(content)).append("\">\n"));
        return TITLE.matcher(page).replaceFirst("").replaceFirst("</head>", Matcher.quoteReplacement(tags + "</head>"));
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("og:title", title);
        properties.put("og:description", caption.isBlank() ? artist : shortened(caption.strip()));
        properties.put("og:type", "article");
        properties.put("og:url", url);
        properties.put("og:site_name", SITE);
        if (image != null) {
            properties.put("og:image", image);
            properties.put("og:image:alt", title);
        }
        properties.put("twitter:card", "summary");
        return properties;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    private static String escaped(String text) {
        return htmlEscape(text.replaceAll("[\\s\\p{Cntrl}]+", " "), "UTF-8");
    }
}
