package kamiroda.standalone.painting;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Noise;
import kamiroda.standalone.paper.Palette;

/** Patterns of cloth and tiles. */
final class Pattern implements Motif.Drawing {
    @Override
    public void draw(Canvas canvas, Palette palette, Random chance, double time) {
        double cell = canvas.unit * (8 + 8 * chance.nextDouble());
        switch (chance.nextInt(5)) {
            case 0 -> waves(canvas, palette, chance, cell);
            case 1 -> hempLeaves(canvas, palette, chance, cell);
            case 2 -> quarters(canvas, palette, chance, 1.3 * cell);
            case 3 -> cubes(canvas, palette, chance, cell);
            default -> rings(canvas, palette, chance, cell);
        }
    }

    /** Seigaiha. */
    private static void waves(Canvas canvas, Palette palette, Random chance, double radius) {
        canvas.sky(palette.at(4), palette.at(3));
        Noise noise = new Noise(chance);
        int row = 0;
        for (double y = 0; y < canvas.height + 2 * radius; y += radius / 2) {
            row++;
            for (double x = row % 2 * radius; x < canvas.width + 2 * radius; x += 2 * radius) {
                double depth = 0.15 + 0.6 * y / canvas.height + 0.3 * noise.rough(2 * x / canvas.width, 2 * y / canvas.height, 2);
                for (int ring = 0; ring < 5; ring++) {
                    canvas.fill(Canvas.disc(x, y, radius * (1 - ring * 0.2)), palette.mix(ring % 2 == 0 ? 1 - depth : 0.95));
                }
            }
        }
    }

    /** Asanoha. */
    private static void hempLeaves(Canvas canvas, Palette palette, Random chance, double side) {
        canvas.sky(palette.mix(0.1), palette.mix(0.38));
        Noise noise = new Noise(chance);
        double half = side * Math.sqrt(3) / 2;
        for (int row = 0; row * half < canvas.height + 2 * half; row++) {
            for (double x = row % 2 * 1.5 * side; x < canvas.width + 2 * side; x += 3 * side) {
                double shine = Math.clamp(0.55 + 0.8 * noise.rough(3 * x / canvas.width, 3 * row * half / canvas.height, 2), 0.25, 1);
                for (int i = 0; i < 6; i++) {
                    hempLeaf(canvas, x, row * half, side, Math.PI / 3 * i, palette.mix(shine));
                }
            }
        }
    }

    private static void hempLeaf(Canvas canvas, double x, double y, double side, double angle, Color colour) {
        double[][] corners = {{x, y}, {x + side * Math.cos(angle), y + side * Math.sin(angle)},
            {x + side * Math.cos(angle + Math.PI / 3), y + side * Math.sin(angle + Math.PI / 3)}};
        double middleX = (corners[0][0] + corners[1][0] + corners[2][0]) / 3;
        double middleY = (corners[0][1] + corners[1][1] + corners[2][1]) / 3;
        double thickness = Math.max(1.2, 0.035 * side);
        for (int i = 0; i < 3; i++) {
            double[] next = corners[(i + 1) % 3];
            canvas.line(new Line2D.Double(corners[i][0], corners[i][1], next[0], next[1]), colour, thickness);
            canvas.line(new Line2D.Double(corners[i][0], corners[i][1], middleX, middleY), colour, thickness);
        }
    }

    private static void quarters(Canvas canvas, Palette palette, Random chance, double cell) {
        for (double y = 0; y < canvas.height; y += cell) {
            for (double x = 0; x < canvas.width; x += cell) {
                Rectangle2D tile = new Rectangle2D.Double(x, y, cell + 1, cell + 1);
                int ground = chance.nextInt(5);
                int figure = (ground + 1 + chance.nextInt(4)) % 5;
                canvas.fill(tile, palette.at(ground));
                canvas.within(tile, () -> quarter(canvas, chance, tile, cell, palette.at(ground), palette.at(figure)));
            }
        }
    }

    private static void quarter(Canvas canvas, Random chance, Rectangle2D tile, double cell, Color ground, Color figure) {
        double cornerX = tile.getX() + (chance.nextBoolean() ? 0 : cell);
        double cornerY = tile.getY() + (chance.nextBoolean() ? 0 : cell);
        switch (chance.nextInt(4)) {
            case 0 -> canvas.fill(Canvas.disc(tile.getX() + cell / 2, tile.getY() + cell / 2, 0.36 * cell), figure);
            case 1 -> {
                canvas.fill(Canvas.disc(cornerX, cornerY, cell), figure);
                canvas.fill(Canvas.disc(cornerX, cornerY, cell / 2), ground);
            }
            default -> canvas.fill(Canvas.disc(cornerX, cornerY, cell), figure);
        }
    }

    private static void cubes(Canvas canvas, Palette palette, Random chance, double side) {
        canvas.sky(palette.at(0), palette.at(0));
        Noise noise = new Noise(chance);
        double wide = side * Math.sqrt(3);
        int row = 0;
        for (double y = -side; y < canvas.height + 2 * side; y += 1.5 * side) {
            row++;
            for (double x = (row % 2 * 0.5 - 1) * wide; x < canvas.width + wide; x += wide) {
                double shade = Math.clamp(0.55 + 0.9 * noise.rough(2.5 * x / canvas.width, 2.5 * y / canvas.height, 2), 0.15, 0.9);
                for (int face = 0; face < 3; face++) {
                    canvas.fill(rhombus(x, y, side, face), palette.mix(shade + 0.12 - 0.17 * face));
                }
            }
        }
    }

    private static Shape rhombus(double x, double y, double side, int face) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        for (int i = 0; i < 3; i++) {
            double angle = Math.PI * (-5 / 6.0 + 2 / 3.0 * face + i / 3.0);
            path.lineTo(x + 1.01 * side * Math.cos(angle), y + 1.01 * side * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    /** Shippō: every circle meets its four neighbours in petals. */
    private static void rings(Canvas canvas, Palette palette, Random chance, double radius) {
        canvas.sky(palette.mix(0.9), palette.mix(0.75));
        Noise noise = new Noise(chance);
        for (int row = 0; row * radius < canvas.height + 2 * radius; row++) {
            for (double x = row % 2 * radius; x < canvas.width + 2 * radius; x += 2 * radius) {
                double y = row * radius;
                Color colour = palette.mix(Math.clamp(0.3 + 0.8 * noise.rough(2 * x / canvas.width, 2 * y / canvas.height, 2), 0, 0.62));
                for (int quarter = 0; quarter < 4; quarter++) {
                    canvas.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90 * quarter, 90, Arc2D.CHORD), Palette.faint(colour, 0.9));
                }
                canvas.fill(Canvas.disc(x, y, 0.12 * radius), colour);
            }
        }
    }
}
