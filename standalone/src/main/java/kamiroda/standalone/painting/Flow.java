package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Noise;
import kamiroda.standalone.paper.Palette;

/** Many strokes that follow one current: hair, wind, smoke. */
final class Flow implements Motif.Drawing {
    private static final int STROKES = 2600;
    private static final int STEPS = 70;

    @Override
    public void draw(Canvas canvas, Palette palette, Random chance, double time) {
        boolean dark = chance.nextInt(3) > 0;
        canvas.sky(palette.mix(dark ? 0.05 : 0.97), palette.mix(dark ? 0.18 : 0.88));
        Current current = Current.over(canvas, chance);
        for (int i = 0; i < STROKES; i++) {
            double x = canvas.width * (1.2 * chance.nextDouble() - 0.1);
            double y = canvas.height * (1.2 * chance.nextDouble() - 0.1);
            double shade = Math.clamp(0.5 + 1.3 * current.tint(x, y) + 0.2 * chance.nextGaussian(), 0, 1);
            Color colour = Palette.faint(palette.mix((dark ? 0.3 : 0.05) + 0.65 * shade), 0.25 + 0.55 * i / STROKES);
            canvas.line(current.from(x, y), colour, canvas.unit * (chance.nextInt(14) == 0 ? 1.1 : 0.12 + 0.4 * chance.nextDouble()));
        }
        for (int i = chance.nextInt(3); i > 0; i--) {
            lamp(canvas, palette, chance);
        }
    }

    private static void lamp(Canvas canvas, Palette palette, Random chance) {
        double x = canvas.width * (0.2 + 0.6 * chance.nextDouble());
        double y = canvas.height * (0.2 + 0.6 * chance.nextDouble());
        double radius = canvas.unit * (5 + 9 * chance.nextDouble());
        canvas.glow(x, y, 2.4 * radius, palette.at(4), 0.5);
        canvas.fill(Canvas.disc(x, y, radius), palette.at(chance.nextInt(2) == 0 ? 4 : 2));
    }

    /**
     * Where things drift, and about what middle they turn.
     *
     * @param scale how often it changes over the sheet
     * @param turn how much
     */
    private record Current(Canvas canvas, Noise noise, double scale, double turn, double middleX, double middleY, double swirl) {
        static Current over(Canvas canvas, Random chance) {
            return new Current(canvas, new Noise(chance), 1.2 + 2.2 * chance.nextDouble(), 1.5 + 2.5 * chance.nextDouble(),
                canvas.width * (0.3 + 0.4 * chance.nextDouble()), canvas.height * (0.3 + 0.4 * chance.nextDouble()), 1.2 * chance.nextDouble() - 0.2);
        }

        double tint(double x, double y) {
            return noise.rough(3 + scale * x / canvas.width, 7 + scale * y / canvas.height, 3);
        }

        Path2D from(double startX, double startY) {
            double x = startX;
            double y = startY;
            Path2D stroke = new Path2D.Double();
            stroke.moveTo(x, y);
            for (int step = 0; step < STEPS; step++) {
                double along = turn * Math.PI * noise.rough(scale * x / canvas.width, scale * y / canvas.height, 2);
                double angle = along + swirl * (Math.atan2(y - middleY, x - middleX) + Math.PI / 2);
                x += 0.7 * canvas.unit * Math.cos(angle);
                y += 0.7 * canvas.unit * Math.sin(angle);
                stroke.lineTo(x, y);
            }
            return stroke;
        }
    }
}
