package kamiroda.standalone.mongo;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents stored as BSON: a fraction of the bytes and the time of serialized objects. */
final class DocumentType extends BasicDataType<Document> {
    private static final int ASSUMED_MEMORY = 1024;
    private static final int ASSUMED_BYTES = 256;

    @Override
    public int getMemory(Document document) {
        return ASSUMED_MEMORY;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        var bson = Unpooled.buffer(ASSUMED_BYTES);
        BsonEncoder.encodeDocument(document, bson);
        buffer.putVarInt(bson.readableBytes()).put(bson.array(), bson.arrayOffset(), bson.readableBytes());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        var bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
