package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Noise;
import kamiroda.standalone.paper.Palette;

/** A pond seen from above, with carp that swim and leaves that do not. */
final class Koi implements Motif.Drawing {
    private static final Color SHADOW = new Color(0, 0, 0, 50);
    /** Of a leaf's circle; the rest is its notch. */
    private static final int LEAF_DEGREES = 325;

    @Override
    public void draw(Canvas canvas, Palette palette, Random chance, double time) {
        canvas.sky(palette.mix(0.32), palette.mix(0.06));
        glints(canvas, palette, chance);
        for (int i = 3 + chance.nextInt(4); i > 0; i--) {
            ripple(canvas, palette, chance, (time + chance.nextDouble()) % 1);
        }
        for (int i = 3 + chance.nextInt(5); i > 0; i--) {
            Carp carp = new Carp(chance, canvas.unit * (26 + 16 * chance.nextDouble()), time);
            double x = canvas.width * (0.12 + 0.76 * chance.nextDouble());
            double y = canvas.height * (0.12 + 0.76 * chance.nextDouble());
            canvas.placed(x, y, 2 * Math.PI * chance.nextDouble(), () -> carp.draw(canvas, chance));
        }
        for (int i = 2 + chance.nextInt(6); i > 0; i--) {
            leaf(canvas, palette, chance);
        }
    }

    private static void glints(Canvas canvas, Palette palette, Random chance) {
        Noise noise = new Noise(chance);
        for (int i = 0; i < 700; i++) {
            double x = canvas.width * chance.nextDouble();
            double y = canvas.height * chance.nextDouble();
            double strength = noise.rough(4 * x / canvas.width, 4 * y / canvas.height, 3);
            double wide = canvas.unit * (2 + 5 * chance.nextDouble());
            canvas.fill(Canvas.oval(x, y, wide, 0.25 * wide), Palette.faint(palette.at(3), 0.12 * strength));
        }
    }

    private static void ripple(Canvas canvas, Palette palette, Random chance, double age) {
        double x = canvas.width * chance.nextDouble();
        double y = canvas.height * chance.nextDouble();
        for (int ring = 0; ring < 3; ring++) {
            canvas.line(Canvas.disc(x, y, canvas.unit * (2 + 22 * age + 3 * ring)), Palette.faint(palette.at(4), 0.4 * (1 - age)), 0.3 * canvas.unit);
        }
    }

    private static void leaf(Canvas canvas, Palette palette, Random chance) {
        double side = 0.25 * chance.nextDouble();
        double x = canvas.width * (chance.nextBoolean() ? side : 1 - side);
        double y = canvas.height * chance.nextDouble();
        double radius = canvas.unit * (6 + 9 * chance.nextDouble());
        double open = 360 * chance.nextDouble();
        Color green = Palette.between(new Color(0x3f7d4e), palette.at(2), 0.25 * chance.nextDouble());
        canvas.fill(new Arc2D.Double(x - 0.9 * radius, y - 0.9 * radius, 2 * radius, 2 * radius, open, LEAF_DEGREES, Arc2D.PIE), SHADOW);
        canvas.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, open, LEAF_DEGREES, Arc2D.PIE), green);
        for (int vein = 1; vein < 12; vein++) {
            double angle = -Math.toRadians(open + LEAF_DEGREES * vein / 12.0);
            canvas.line(new Line2D.Double(x, y, x + 0.9 * radius * Math.cos(angle), y + 0.9 * radius * Math.sin(angle)),
                Palette.faint(palette.at(4), 0.25), 0.2 * canvas.unit);
        }
        if (chance.nextInt(3) == 0) {
            flower(canvas, x, y, 0.55 * radius);
        }
    }

    private static void flower(Canvas canvas, double x, double y, double radius) {
        for (int i = 0; i < 18; i++) {
            boolean outer = i < 9;
            double far = radius * (outer ? 0.62 : 0.4);
            canvas.placed(x, y, 2 * Math.PI * (i + (outer ? 0 : 0.5)) / 9, () ->
                canvas.fill(Canvas.oval(far, 0, far, 0.2 * radius), new Color(outer ? 0xf7c6d9 : 0xfdeaf1)));
        }
        canvas.fill(Canvas.disc(x, y, 0.17 * radius), new Color(0xf2c14e));
    }
}
