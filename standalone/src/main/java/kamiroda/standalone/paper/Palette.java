package kamiroda.standalone.paper;

import java.awt.Color;

/** Five colours that go together, from the darkest or deepest to the lightest. */
public enum Palette {
    AKATSUKI(0x2b1b3d, 0x7a2e5c, 0xd8576b, 0xf7a072, 0xfde8c8),
    YORU(0x0b1026, 0x1d2b53, 0x3d5a98, 0x8fa8d6, 0xf4f1de),
    SAKURA(0x5c2a3e, 0xb5577a, 0xe58fa9, 0xf6c1cf, 0xfff3f0),
    UMI(0x04263b, 0x0b5563, 0x2a9d8f, 0x8ad0c4, 0xf1faee),
    MOMIJI(0x3b1411, 0x8c2f1b, 0xd1495b, 0xedae49, 0xfaf0ca),
    MATCHA(0x1f2d1d, 0x44633f, 0x84a95c, 0xc7d59f, 0xfbf7e4),
    AI(0x101935, 0x28427b, 0x4f7cac, 0xa8c5da, 0xf5f0e6),
    YUKI(0x2f3e46, 0x52796f, 0x84a9ac, 0xcfe3e2, 0xffffff),
    POP(0x2d1e4f, 0x6c2bd9, 0xff4d8d, 0xffb627, 0xe8fff4),
    SUMI(0x141414, 0x3c3a38, 0x7c7770, 0xbfb8ad, 0xf4efe6);

    private final int[] colours;

    Palette(int... colours) {
        this.colours = colours;
    }

    /** One of the five, 0 the deepest. */
    public Color at(int index) {
        return new Color(colours[index]);
    }

    /** Anywhere between the deepest (0) and the lightest (1). */
    public Color mix(double place) {
        double scaled = Math.clamp(place, 0, 1) * (colours.length - 1);
        int index = Math.min((int) scaled, colours.length - 2);
        return between(at(index), at(index + 1), scaled - index);
    }

    /** From one colour (0) to another (1). */
    public static Color between(Color from, Color to, double share) {
        return new Color(
            (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
            (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
            (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
    }

    /** The colour with an opacity from 0 to 1. */
    public static Color faint(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * Math.clamp(opacity, 0, 1)));
    }
}
