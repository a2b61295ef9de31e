package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Palette;

/** A tree in its season: branches that fork, what grows at their ends, and what the wind takes of it. */
final class Blossom implements Motif.Drawing {
    private static final int FLOWERS = 5200;

    @Override
    public void draw(Canvas canvas, Palette palette, Random chance, double time) {
        boolean dusk = chance.nextInt(3) == 0;
        canvas.sky(palette.mix(dusk ? 0.12 : 0.8), palette.mix(dusk ? 0.5 : 1));
        double moonX = canvas.width * (0.25 + 0.5 * chance.nextDouble());
        double moon = canvas.unit * (14 + 12 * chance.nextDouble());
        canvas.glow(moonX, 0.36 * canvas.height, 2.2 * moon, palette.at(4), 0.6);
        canvas.fill(Canvas.disc(moonX, 0.36 * canvas.height, moon), Palette.faint(palette.at(4), dusk ? 0.95 : 0.8));
        for (int i = 0; i < 3; i++) {
            hill(canvas, palette, chance, canvas.height * (0.78 + 0.08 * i), (dusk ? 0.34 : 0.66) - 0.16 * i);
        }
        Tree tree = new Tree(canvas, Palette.between(palette.at(0), Color.BLACK, 0.35), chance, new ArrayList<>());
        double tall = 0.21 * canvas.height;
        tree.grow(canvas.width * (0.3 + 0.4 * chance.nextDouble()), 0.93 * canvas.height, -Math.PI / 2, tall, 0.09 * tall + canvas.unit);
        flowers(canvas, palette, chance, tree.ends, 0.42);
        flowers(canvas, palette, chance, tree.ends, 0.68);
        for (int i = 0; i < 110; i++) {
            petal(canvas, palette, chance);
        }
    }

    private static void hill(Canvas canvas, Palette palette, Random chance, double top, double shade) {
        Path2D hill = new Path2D.Double();
        hill.moveTo(0, canvas.height);
        hill.lineTo(0, top + canvas.unit * 8 * chance.nextDouble());
        hill.curveTo(canvas.width * 0.3, top - canvas.unit * 9 * chance.nextDouble(), canvas.width * 0.6, top + canvas.unit * 6 * chance.nextDouble(),
            canvas.width, top - canvas.unit * 5 * chance.nextDouble());
        hill.lineTo(canvas.width, canvas.height);
        canvas.fill(hill, new GradientPaint(0, (float) top, palette.mix(shade), 0, (float) canvas.height, palette.mix(shade - 0.15)));
    }

    private static void flowers(Canvas canvas, Palette palette, Random chance, List<double[]> ends, double shade) {
        int each = Math.max(2, FLOWERS / 2 / ends.size());
        for (double[] end : ends) {
            for (int i = 0; i < each; i++) {
                double x = end[0] + 2.6 * canvas.unit * chance.nextGaussian();
                double y = end[1] + 2.1 * canvas.unit * chance.nextGaussian();
                double size = canvas.unit * (0.3 + 0.55 * chance.nextDouble());
                canvas.fill(Canvas.disc(x, y, size), Palette.faint(palette.mix(shade + 0.13 * chance.nextGaussian()), 0.85));
            }
        }
    }

    private static void petal(Canvas canvas, Palette palette, Random chance) {
        double size = canvas.unit * (0.9 + chance.nextDouble());
        Color colour = Palette.faint(palette.mix(0.5 + 0.35 * chance.nextDouble()), 0.8);
        canvas.placed(canvas.width * chance.nextDouble(), canvas.height * (0.25 + 0.75 * chance.nextDouble()), Math.PI * chance.nextDouble(),
            () -> canvas.fill(Canvas.oval(0, 0, 0.75 * size, 0.34 * size), colour));
    }

    /** @param ends where flowers grow */
    private record Tree(Canvas canvas, Color wood, Random chance, List<double[]> ends) {
        void grow(double fromX, double fromY, double towards, double length, double thickness) {
            double x = fromX;
            double y = fromY;
            double angle = towards;
            for (int step = 0; step < 8; step++) {
                angle += 0.11 * chance.nextGaussian();
                double toX = x + length / 8 * Math.cos(angle);
                double toY = y + length / 8 * Math.sin(angle);
                canvas.line(new Line2D.Double(x, y, toX, toY), wood, thickness * (1 - 0.035 * step));
                x = toX;
                y = toY;
                if (thickness < 1.6 * canvas.unit && step % 2 == 1) {
                    ends.add(new double[] {x, y});
                }
            }
            if (length >= 4.5 * canvas.unit) {
                fork(x, y, angle, length, thickness);
            }
        }

        private void fork(double x, double y, double angle, double length, double thickness) {
            int forks = chance.nextInt(4) == 0 ? 3 : 2;
            for (int i = 0; i < forks; i++) {
                double away = angle + (i - (forks - 1) / 2.0) * (0.75 + 0.25 * chance.nextDouble()) + 0.16 * chance.nextGaussian();
                double lifted = away + 0.12 * Math.sin(-Math.PI / 2 - away);
                grow(x, y, lifted, length * (0.72 + 0.14 * chance.nextDouble()), 0.68 * thickness);
            }
        }
    }
}
