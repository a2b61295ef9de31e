package kamiroda.standalone.paper;

import static java.awt.RenderingHints.KEY_ANTIALIASING;
import static java.awt.RenderingHints.KEY_STROKE_CONTROL;
import static java.awt.RenderingHints.VALUE_ANTIALIAS_ON;
import static java.awt.RenderingHints.VALUE_STROKE_PURE;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A sheet to draw on: light, and the few shapes that Java2D has not. */
public final class Canvas {
    public final BufferedImage image;
    public final Graphics2D pen;
    public final double width;
    public final double height;
    /** A hundredth of the shorter side, so that a drawing is the same at any size. */
    public final double unit;

    public Canvas(int width, int height) {
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
        this.width = width;
        this.height = height;
        this.unit = Math.min(width, height) / 100.0;
        pen.setRenderingHint(KEY_ANTIALIASING, VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(KEY_STROKE_CONTROL, VALUE_STROKE_PURE);
    }

    /** The whole sheet from one colour above to another below. */
    public void sky(Color above, Color below) {
        fill(new Rectangle2D.Double(0, 0, width, height), new GradientPaint(0, 0, above, 0, (float) height, below));
    }

    public void fill(Shape shape, Paint paint) {
        pen.setPaint(paint);
        pen.fill(shape);
    }

    public void line(Shape shape, Color colour, double thickness) {
        pen.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(colour);
        pen.draw(shape);
    }

    /** Light that fades to nothing at a distance. */
    public void glow(double x, double y, double radius, Color colour, double strength) {
        float[] stops = {0, 0.35f, 1};
        Color[] colours = {Palette.faint(colour, strength), Palette.faint(colour, strength / 3), Palette.faint(colour, 0)};
        fill(disc(x, y, radius), new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, stops, colours));
    }

    public static Shape disc(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    public static Shape oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down);
    }

    /** Straight from point to point and back; x and y in turn. */
    public static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** From one point towards a second, and then to a third. */
    public static Path2D curve(double x, double y, double overX, double overY, double toX, double toY) {
        Path2D curve = new Path2D.Double();
        curve.moveTo(x, y);
        curve.quadTo(overX, overY, toX, toY);
        return curve;
    }

    /** Draws something at another place, turned. */
    public void placed(double x, double y, double angle, Runnable drawing) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(angle);
        drawing.run();
        pen.setTransform(before);
    }

    /** Draws something of which only what is inside a shape is seen. */
    public void within(Shape shape, Runnable drawing) {
        Shape before = pen.getClip();
        pen.clip(shape);
        drawing.run();
        pen.setClip(before);
    }

    /** A closed curve along points, round at each. */
    public static Path2D blob(double[][] points) {
        Path2D path = new Path2D.Double();
        int count = points.length;
        path.moveTo((points[count - 1][0] + points[0][0]) / 2, (points[count - 1][1] + points[0][1]) / 2);
        for (int i = 0; i < count; i++) {
            double[] next = points[(i + 1) % count];
            path.quadTo(points[i][0], points[i][1], (points[i][0] + next[0]) / 2, (points[i][1] + next[1]) / 2);
        }
        path.closePath();
        return path;
    }
}
