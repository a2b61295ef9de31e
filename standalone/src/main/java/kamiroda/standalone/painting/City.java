package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Palette;

/** A town between evening and morning; its windows go on and off, and sometimes it rains. */
final class City implements Motif.Drawing {
    private static final Color WARM = new Color(0xffd27d);
    private static final Color COLD = new Color(0xbfe3ff);

    @Override
    public void draw(Canvas canvas, Palette palette, Random chance, double time) {
        canvas.sky(palette.mix(0.06), palette.mix(0.72));
        double moonX = canvas.width * (0.15 + 0.7 * chance.nextDouble());
        double moonY = canvas.height * (0.12 + 0.2 * chance.nextDouble());
        double radius = canvas.unit * (4 + 7 * chance.nextDouble());
        canvas.glow(moonX, moonY, 6 * radius, palette.at(4), 0.5);
        canvas.fill(Canvas.disc(moonX, moonY, radius), palette.at(4));
        clouds(canvas, palette, chance);
        double street = canvas.height * (0.86 + 0.08 * chance.nextDouble());
        for (int row = 0; row < 4; row++) {
            houses(canvas, palette, chance, row, street, time);
        }
        water(canvas, palette, chance, street);
        if (chance.nextInt(3) == 0) {
            rain(canvas, palette, chance, time);
        }
    }

    private static void clouds(Canvas canvas, Palette palette, Random chance) {
        for (int i = 0; i < 7; i++) {
            double y = canvas.height * (0.1 + 0.45 * chance.nextDouble());
            double x = canvas.width * chance.nextDouble();
            for (int puff = 0; puff < 9; puff++) {
                double wide = canvas.unit * (6 + 16 * chance.nextDouble());
                canvas.fill(Canvas.oval(x + canvas.unit * 11 * chance.nextGaussian(), y + 0.6 * canvas.unit * chance.nextGaussian(), wide, 0.07 * wide),
                    Palette.faint(palette.mix(0.75), 0.16));
            }
        }
    }

    private static void houses(Canvas canvas, Palette palette, Random chance, int row, double street, double time) {
        Color wall = palette.mix(0.44 - 0.14 * row);
        double x = -canvas.unit * 6 * chance.nextDouble();
        while (x < canvas.width) {
            double wide = canvas.unit * (5 + 2.2 * row + 7 * chance.nextDouble());
            double top = street - canvas.height * (0.52 - 0.1 * row) * (0.35 + 0.65 * chance.nextDouble());
            canvas.fill(new Rectangle2D.Double(x, top, wide, canvas.height - top),
                new GradientPaint(0, (float) top, wall, 0, (float) street, Palette.between(wall, palette.mix(0.6), 0.28)));
            roof(canvas, chance, x, top, wide, wall);
            if (row > 0) {
                windows(canvas, chance, x, top, wide, street, time);
            }
            x += wide + canvas.unit * (chance.nextInt(3) == 0 ? 2.5 * chance.nextDouble() : 0);
        }
    }

    private static void roof(Canvas canvas, Random chance, double x, double top, double wide, Color wall) {
        double mast = canvas.unit * (3 + 6 * chance.nextDouble());
        switch (chance.nextInt(5)) {
            case 0 -> canvas.line(new Line2D.Double(x + wide / 2, top, x + wide / 2, top - mast), wall, 0.35 * canvas.unit);
            case 1 -> canvas.fill(new Rectangle2D.Double(x + 0.2 * wide, top - 1.6 * canvas.unit, 0.35 * wide, 1.7 * canvas.unit), wall);
            case 2 -> canvas.fill(Canvas.oval(x + wide / 2, top, 0.3 * wide, 0.2 * wide), wall);
            default -> { } // flat
        }
    }

    /** However many are lit, the chance is asked as often: what comes after it stays where it is while time goes on. */
    private static void windows(Canvas canvas, Random chance, double x, double top, double wide, double street, double time) {
        double pane = canvas.unit * (0.75 + 0.5 * chance.nextDouble());
        double apart = 1.9 * pane;
        Color light = chance.nextInt(3) == 0 ? COLD : WARM;
        double lit = 0.18 + 0.4 * chance.nextDouble();
        for (double y = top + apart; y < street - apart; y += 1.25 * apart) {
            for (double at = x + 0.7 * apart; at < x + wide - pane; at += apart) {
                double mood = chance.nextDouble();
                boolean wakeful = chance.nextInt(12) == 0;
                double bright = 0.5 + 0.5 * chance.nextDouble();
                if (wakeful ? Math.sin(2 * Math.PI * (time + mood)) > 0 : mood < lit) {
                    canvas.fill(new Rectangle2D.Double(at, y, pane, 1.2 * pane), Palette.faint(light, bright));
                }
            }
        }
    }

    private static void water(Canvas canvas, Palette palette, Random chance, double street) {
        canvas.fill(new Rectangle2D.Double(0, street, canvas.width, canvas.height - street),
            new GradientPaint(0, (float) street, palette.mix(0.3), 0, (float) canvas.height, palette.mix(0.04)));
        for (int i = 0; i < 260; i++) {
            double y = street + (canvas.height - street) * Math.pow(chance.nextDouble(), 1.4);
            double x = canvas.width * chance.nextDouble();
            double length = canvas.unit * (0.6 + 3.5 * chance.nextDouble());
            Color light = Palette.faint(chance.nextInt(4) == 0 ? COLD : WARM, 0.12 + 0.3 * chance.nextDouble());
            canvas.line(new Line2D.Double(x, y, x + length, y), light, 0.22 * canvas.unit);
        }
    }

    private static void rain(Canvas canvas, Palette palette, Random chance, double time) {
        for (int i = 0; i < 420; i++) {
            double x = canvas.width * (1.2 * chance.nextDouble() - 0.1);
            double y = canvas.height * ((chance.nextDouble() + time * (1 + i % 3)) % 1);
            double length = canvas.unit * (2 + 3 * chance.nextDouble());
            canvas.line(new Line2D.Double(x, y, x - 0.18 * length, y + length), Palette.faint(palette.at(4), 0.28), 0.14 * canvas.unit);
        }
    }
}
