-- A page of the most liked is a range of this index, however many artworks there are.
ALTER TABLE artwork ADD KEY ix_likes (listed, likes_count);
