package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Palette;

/** Somebody of few, simple shapes; measured in hundredths of the sheet from the middle of the face. */
final class Portrait implements Motif.Drawing {
    private static final Color[] SKIN = {new Color(0xffe3d1), new Color(0xf6cfae), new Color(0xd9a377), new Color(0x9a6a4b)};
    private static final int[] HAIR = {0x2b2430, 0x5b3a29, 0xd9a441, 0x8a94c8, 0xc65b6b, 0x3d6b74, 0xe9e4ef};

    @Override
    public void draw(Canvas canvas, Palette palette, Random chance, double time) {
        Color hair = new Color(HAIR[chance.nextInt(HAIR.length)]);
        Color skin = SKIN[chance.nextInt(SKIN.length)];
        int style = chance.nextInt(4);
        boolean ears = chance.nextInt(4) == 0;
        ground(canvas, palette, chance);
        canvas.pen.translate(canvas.width * (0.46 + 0.08 * chance.nextDouble()), canvas.height * 0.46);
        canvas.pen.rotate(0.08 * (chance.nextDouble() - 0.5));
        canvas.pen.scale(canvas.unit * 1.25, canvas.unit * 1.25);
        if (ears) {
            catEars(canvas, hair);
        }
        back(canvas, Palette.between(hair, Color.BLACK, 0.22), style);
        shoulders(canvas, palette, chance, skin);
        Face.draw(canvas, chance, skin, Palette.between(palette.at(1), palette.at(2), chance.nextDouble()));
        fringe(canvas, chance, hair, style);
        adornment(canvas, palette, ears ? 1 + chance.nextInt(2) : chance.nextInt(4));
    }

    private static void ground(Canvas canvas, Palette palette, Random chance) {
        canvas.sky(palette.mix(0.95), palette.mix(0.7));
        if (chance.nextBoolean()) {
            canvas.fill(Canvas.disc(canvas.width / 2, 0.44 * canvas.height, 41 * canvas.unit), Palette.faint(palette.at(3), 0.9));
            canvas.fill(Canvas.disc(canvas.width / 2, 0.44 * canvas.height, 37 * canvas.unit), Palette.faint(palette.at(4), 0.6));
        }
        for (int i = 0; i < 46; i++) {
            canvas.fill(Canvas.disc(canvas.width * chance.nextDouble(), canvas.height * chance.nextDouble(), canvas.unit * (0.5 + 2.4 * chance.nextDouble())),
                Palette.faint(palette.at(2 + chance.nextInt(3)), 0.55));
        }
    }

    private static void catEars(Canvas canvas, Color hair) {
        for (int side = -1; side <= 1; side += 2) {
            canvas.fill(Canvas.polygon(side * 19, -8, side * 18, -31, side * 3, -18), hair);
            canvas.fill(Canvas.polygon(side * 16, -12, side * 16, -25, side * 7, -17), new Color(0xf2a7b5));
        }
    }

    private static void back(Canvas canvas, Color hair, int style) {
        canvas.fill(Canvas.oval(0, -3, 20, 20), hair);
        switch (style) {
            case 0 -> canvas.fill(Canvas.blob(new double[][] {{-20, -8}, {20, -8}, {24, 20}, {20, 48}, {0, 52}, {-20, 48}, {-24, 20}}), hair);
            case 1 -> canvas.fill(Canvas.blob(new double[][] {{-20, -8}, {20, -8}, {23, 8}, {19, 20}, {0, 16}, {-19, 20}, {-23, 8}}), hair);
            case 2 -> {
                for (int side = -1; side <= 1; side += 2) {
                    canvas.fill(Canvas.blob(new double[][] {{side * 15, -12}, {side * 31, -10}, {side * 35, 16}, {side * 27, 42}, {side * 24, 18}, {side * 19, 2}}), hair);
                }
            }
            default -> canvas.fill(Canvas.disc(0, -25, 8.5), hair);
        }
    }

    private static void shoulders(Canvas canvas, Palette palette, Random chance, Color skin) {
        Color cloth = palette.at(chance.nextInt(3));
        Path2D body = new Path2D.Double();
        body.moveTo(-46, 80);
        body.curveTo(-42, 34, -24, 27, -7, 24);
        body.lineTo(7, 24);
        body.curveTo(24, 27, 42, 34, 46, 80);
        body.closePath();
        canvas.fill(body, new GradientPaint(0, 24, cloth, 0, 70, Palette.between(cloth, Color.BLACK, 0.3)));
        canvas.fill(Canvas.polygon(-6, 12, 6, 12, 7, 25, 0, 34, -7, 25), Face.shaded(skin, 0.35));
        if (chance.nextBoolean()) {
            canvas.fill(Canvas.polygon(-8, 23, 0, 36, -5, 44, -19, 28), palette.at(4));
            canvas.fill(Canvas.polygon(8, 23, 0, 36, 5, 44, 19, 28), palette.at(4));
        } else {
            canvas.line(Canvas.curve(-10, 25, 0, 42, 10, 25), palette.at(4), 1.6);
        }
    }

    private static void fringe(Canvas canvas, Random chance, Color hair, int style) {
        Path2D top = new Path2D.Double();
        top.moveTo(-17.5, 5);
        top.curveTo(-22, -14, -13, -25, 0, -24.5);
        top.curveTo(13, -25, 22, -14, 17.5, 5);
        int tufts = 4 + chance.nextInt(3);
        double part = 8 * chance.nextDouble() - 4;
        for (int i = 0; i < tufts; i++) {
            double from = 17.5 - 35.0 * i / tufts;
            double to = from - 35.0 / tufts;
            double tip = -2.5 - 5 * Math.exp(-Math.pow((from + to) / 2 - part, 2) / 30);
            top.quadTo(from - 0.6, tip - 7, (from + to) / 2 + 1.5, tip + (i == 0 || i == tufts - 1 ? 5 : 0));
            top.quadTo(to + 1, tip - 5, to, i == tufts - 1 ? 5 : -12);
        }
        canvas.fill(top, new GradientPaint(0, -25, Palette.between(hair, Color.WHITE, 0.16), 0, 4, hair));
        canvas.line(Canvas.curve(-12, -16.5, -1, -20.5, 10, -17), Palette.faint(Color.WHITE, 0.35), 1.6);
        for (int side = -1; side <= 1 && style < 2; side += 2) {
            canvas.fill(Canvas.polygon(side * 17.8, -4, side * 18.4, 17, side * 15.4, 22, side * 14.6, 0), hair);
        }
    }

    /** A flower, glasses, a ribbon, or nothing. */
    private static void adornment(Canvas canvas, Palette palette, int kind) {
        switch (kind) {
            case 0 -> {
                for (int i = 0; i < 5; i++) {
                    canvas.fill(Canvas.disc(14 + 2.9 * Math.cos(1.257 * i), -15 + 2.9 * Math.sin(1.257 * i), 2.3), palette.at(2));
                }
                canvas.fill(Canvas.disc(14, -15, 1.7), palette.at(4));
            }
            case 1 -> Face.glasses(canvas);
            case 2 -> {
                canvas.fill(Canvas.polygon(13, -17, 22, -23, 22, -12), palette.at(2));
                canvas.fill(Canvas.polygon(13, -17, 5, -24, 5, -13), palette.at(2));
                canvas.fill(Canvas.disc(13.2, -17.4, 1.9), palette.at(1));
            }
            default -> { } // nothing
        }
    }
}
