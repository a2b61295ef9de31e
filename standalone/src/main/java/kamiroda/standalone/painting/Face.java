package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Palette;

/** A face about the middle of where it is drawn. */
final class Face {
    private static final Color INK = new Color(0x33222a);
    private static final Color LIPS = new Color(0x8c3b3b);

    private Face() {}

    static void draw(Canvas canvas, Random chance, Color skin, Color iris) {
        head(canvas, skin);
        boolean asleep = chance.nextInt(5) == 0;
        for (int side = -1; side <= 1; side += 2) {
            double x = side * 7;
            canvas.line(Canvas.curve(x - 3.6, -4.6, x, -6.4, x + 3.6, -4.6), Palette.faint(INK, 0.85), 0.7);
            if (asleep) {
                canvas.line(Canvas.curve(x - 3.4, 2.4, x, 5.4, x + 3.4, 2.4), INK, 0.9);
            } else {
                eye(canvas, x, iris);
            }
        }
        mouth(canvas, chance);
    }

    static Color shaded(Color skin, double share) {
        return Palette.between(skin, new Color(0xb5654a), share);
    }

    static void glasses(Canvas canvas) {
        for (int side = -1; side <= 1; side += 2) {
            canvas.line(Canvas.disc(side * 7, 2.4, 5.3), INK, 0.55);
        }
        canvas.line(Canvas.curve(-1.8, 1.8, 0, 0.8, 1.8, 1.8), INK, 0.55);
    }

    private static void head(Canvas canvas, Color skin) {
        Path2D head = new Path2D.Double();
        head.moveTo(-15.5, -6);
        head.curveTo(-16, 8, -11, 14, 0, 18.5);
        head.curveTo(11, 14, 16, 8, 15.5, -6);
        head.curveTo(15, -22, -15, -22, -15.5, -6);
        for (int side = -1; side <= 1; side += 2) {
            canvas.fill(Canvas.oval(side * 15.4, 2, 2.6, 3.8), shaded(skin, 0.25));
        }
        canvas.fill(head, skin);
        for (int side = -1; side <= 1; side += 2) {
            canvas.fill(Canvas.oval(side * 9.6, 8.2, 3, 1.6), Palette.faint(new Color(0xf0706a), 0.35));
        }
        canvas.line(Canvas.curve(-0.4, 6.6, 0.6, 7.6, -0.2, 8), Palette.faint(INK, 0.5), 0.4);
    }

    private static void eye(Canvas canvas, double x, Color iris) {
        canvas.fill(Canvas.oval(x, 2.2, 3.5, 4.2), Color.WHITE);
        canvas.fill(Canvas.oval(x, 2.5, 2.7, 3.7),
            new GradientPaint(0, -1, Palette.between(iris, Color.BLACK, 0.45), 0, 6, Palette.between(iris, Color.WHITE, 0.3)));
        canvas.fill(Canvas.oval(x, 2.4, 1.2, 1.9), INK);
        canvas.fill(Canvas.disc(x - 0.9, 0.8, 0.95), Color.WHITE);
        canvas.fill(Canvas.disc(x + 1, 4, 0.5), Palette.faint(Color.WHITE, 0.85));
        canvas.line(Canvas.curve(x - 3.9, 0.8, x, -4, x + 3.9, 0.8), INK, 1.05);
    }

    private static void mouth(Canvas canvas, Random chance) {
        switch (chance.nextInt(3)) {
            case 0 -> canvas.line(Canvas.curve(-2.4, 11.6, 0, 13.2, 2.4, 11.6), LIPS, 0.6);
            case 1 -> canvas.fill(Canvas.curve(-2.6, 11.2, 0, 16, 2.6, 11.2), new Color(0xa8434a));
            default -> canvas.line(Canvas.curve(-1.6, 12.2, 0, 12.4, 1.6, 12), LIPS, 0.6);
        }
    }
}
