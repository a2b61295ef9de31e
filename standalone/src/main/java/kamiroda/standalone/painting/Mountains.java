package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Noise;
import kamiroda.standalone.paper.Palette;

/** Ranges behind ranges, each paler than the one before it, under a sun or a moon. */
final class Mountains implements Motif.Drawing {
    @Override
    public void draw(Canvas canvas, Palette palette, Random chance, double time) {
        boolean night = chance.nextInt(5) < 2;
        canvas.sky(palette.mix(night ? 0.02 : 0.55), palette.mix(night ? 0.42 : 0.95));
        double lightX = canvas.width * (0.2 + 0.6 * chance.nextDouble());
        double lightY = canvas.height * (0.14 + 0.2 * chance.nextDouble());
        if (night) {
            stars(canvas, palette, chance);
        }
        light(canvas, palette, lightX, lightY, canvas.unit * (5 + 8 * chance.nextDouble()), night && chance.nextBoolean());
        ranges(canvas, palette, chance, night);
        if (chance.nextInt(3) == 0) {
            lake(canvas, palette, chance, lightX);
        } else {
            trees(canvas, palette, chance);
        }
        birds(canvas, palette, chance);
    }

    private static void stars(Canvas canvas, Palette palette, Random chance) {
        for (int i = 0; i < 260; i++) {
            double size = canvas.unit * (0.08 + 0.22 * Math.pow(chance.nextDouble(), 3));
            canvas.fill(Canvas.disc(canvas.width * chance.nextDouble(), 0.6 * canvas.height * chance.nextDouble(), size),
                Palette.faint(palette.at(4), 0.3 + 0.7 * chance.nextDouble()));
        }
    }

    private static void light(Canvas canvas, Palette palette, double x, double y, double radius, boolean crescent) {
        canvas.glow(x, y, 5 * radius, palette.at(4), 0.55);
        Area shape = new Area(Canvas.disc(x, y, radius));
        if (crescent) {
            shape.subtract(new Area(Canvas.disc(x + 0.55 * radius, y - 0.3 * radius, 0.95 * radius)));
        }
        canvas.fill(shape, palette.at(4));
    }

    private static void ranges(Canvas canvas, Palette palette, Random chance, boolean night) {
        int ranges = 4 + chance.nextInt(3);
        for (int i = 1; i <= ranges; i++) {
            double near = i / (double) ranges;
            Color colour = palette.mix(night ? 0.45 - 0.43 * near : 0.82 - 0.8 * near);
            Color mist = Palette.between(colour, palette.at(4), night ? 0.12 : 0.35);
            canvas.fill(ridge(canvas, chance, near), new GradientPaint(0, (float) (canvas.height * (0.25 + 0.4 * near)), colour, 0, (float) canvas.height, mist));
        }
    }

    private static Path2D ridge(Canvas canvas, Random chance, double near) {
        Noise noise = new Noise(chance);
        double base = canvas.height * (0.36 + 0.5 * near * near);
        double high = canvas.height * (0.24 - 0.1 * near);
        double scale = (1.6 + 1.5 * near) / canvas.height;
        Path2D ridge = new Path2D.Double();
        ridge.moveTo(0, canvas.height);
        for (double x = 0; x <= canvas.width + 2; x += 2) {
            double peak = 1 - 2.6 * Math.abs(noise.rough(scale * x, 0.5, 6));
            ridge.lineTo(x, base - high * Math.max(peak, -0.9));
        }
        ridge.lineTo(canvas.width, canvas.height);
        ridge.closePath();
        return ridge;
    }

    private static void lake(Canvas canvas, Palette palette, Random chance, double lightX) {
        double shore = canvas.height * 0.8;
        canvas.fill(new Rectangle2D.Double(0, shore, canvas.width, canvas.height - shore),
            new GradientPaint(0, (float) shore, palette.mix(0.55), 0, (float) canvas.height, palette.mix(0.15)));
        for (int i = 0; i < 90; i++) {
            double y = shore + (canvas.height - shore) * Math.pow(chance.nextDouble(), 1.6);
            double spread = (y - shore) * 0.45 + 2 * canvas.unit;
            double x = i % 3 == 0 ? canvas.width * chance.nextDouble() : lightX + spread * chance.nextGaussian();
            double length = canvas.unit * (1 + 7 * chance.nextDouble());
            canvas.line(new Line2D.Double(x - length, y, x + length, y), Palette.faint(palette.at(4), i % 3 == 0 ? 0.15 : 0.5), 0.25 * canvas.unit);
        }
    }

    private static void trees(Canvas canvas, Palette palette, Random chance) {
        for (int i = 0; i < 60; i++) {
            double side = Math.pow(chance.nextDouble(), 1.8) * 0.45;
            double place = chance.nextBoolean() ? side : 1 - side;
            double tall = canvas.unit * (5 + 13 * chance.nextDouble()) * (0.5 + Math.abs(place - 0.5));
            for (int branch = 1; branch <= 5; branch++) {
                double wide = 0.11 * tall * branch;
                double y = canvas.height * 1.01 - 2.2 * tall + 0.42 * tall * branch;
                double x = canvas.width * place;
                canvas.fill(Canvas.polygon(x, y - 0.62 * tall, x + wide, y, x - wide, y), palette.mix(0.02));
            }
        }
    }

    private static void birds(Canvas canvas, Palette palette, Random chance) {
        double x = canvas.width * (0.2 + 0.5 * chance.nextDouble());
        double y = canvas.height * (0.2 + 0.2 * chance.nextDouble());
        for (int i = chance.nextInt(8); i > 0; i--) {
            double size = canvas.unit * (0.8 + chance.nextDouble());
            Path2D bird = Canvas.curve(x - size, y - 0.4 * size, x - 0.4 * size, y - 0.6 * size, x, y);
            bird.quadTo(x + 0.4 * size, y - 0.6 * size, x + size, y - 0.4 * size);
            canvas.line(bird, Palette.faint(palette.mix(0.1), 0.8), 0.22 * canvas.unit);
            x += canvas.unit * (1 + 4 * chance.nextDouble());
            y += canvas.unit * (3 * chance.nextDouble() - 1.2);
        }
    }
}
