namespace NewsModel.Corpus.Databases;

/// <summary>The tables of a database of articles; what they hold is said in <c>Formats.md</c>.</summary>
internal static class DatabaseSchema
{
    /// <summary>Tells such a database from any other: "News".</summary>
    public const int ApplicationId = 0x4E657773;

    /// <summary>The version of the tables.</summary>
    public const int Version = 1;

    // An SQLite of 2021 reads it: what is newer in SQL stays out of what is stored.
    public const string Tables = """
        CREATE TABLE pages (
          id INTEGER PRIMARY KEY, url TEXT, date TEXT, record TEXT, language TEXT, file TEXT NOT NULL, "offset" INTEGER NOT NULL, schema TEXT NOT NULL,
          UNIQUE (file, "offset")
        ) STRICT;

        CREATE TABLE articles (
          id INTEGER PRIMARY KEY, hash TEXT NOT NULL, headline TEXT NOT NULL, kicker TEXT, standfirst TEXT, byline TEXT,
          published TEXT, published_text TEXT, updated TEXT, updated_text TEXT, dateline TEXT, place TEXT, region TEXT,
          source TEXT, tagline TEXT, words INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX articles_by_hash ON articles (hash);

        CREATE TABLE authors (
          article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL, name TEXT NOT NULL, role TEXT, affiliation TEXT,
          PRIMARY KEY (article, position)
        ) STRICT;

        CREATE TABLE blocks (
          article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'subheading', 'picture')), text TEXT NOT NULL,
          PRIMARY KEY (article, position)
        ) STRICT;

        CREATE TABLE captions (
          article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL, block INTEGER,
          text TEXT NOT NULL, alt_text TEXT, credit TEXT, creator TEXT, source TEXT, is_file_photo INTEGER NOT NULL,
          PRIMARY KEY (article, position)
        ) STRICT;

        CREATE TABLE sources (
          id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, page INTEGER NOT NULL REFERENCES pages,
          first_line INTEGER NOT NULL, last_line INTEGER NOT NULL, "match" TEXT NOT NULL CHECK ("match" IN ('first', 'exact', 'near')), hash TEXT NOT NULL,
          UNIQUE (article, page, first_line)
        ) STRICT;

        CREATE VIEW article_texts AS SELECT
          id, headline, standfirst, byline,
          (SELECT group_concat(text, char(10, 10)) FROM (SELECT text FROM blocks WHERE article = articles.id AND kind <> 'picture' AND text <> '' ORDER BY position)) AS body,
          (SELECT group_concat(text, char(10, 10)) FROM (SELECT text FROM captions WHERE article = articles.id ORDER BY position)) AS captions
        FROM articles;

        CREATE VIRTUAL TABLE articles_fts USING fts5(
          headline, standfirst, byline, body, captions,
          content='article_texts', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
        """;

    /// <summary>Takes out what was written after some articles, sources and pages.</summary>
    public const string RemoveBeyond = """
        INSERT INTO articles_fts (articles_fts, rowid, headline, standfirst, byline, body, captions)
          SELECT 'delete', id, headline, standfirst, byline, body, captions FROM article_texts WHERE id > $articles;
        DELETE FROM sources WHERE id > $sources;
        DELETE FROM captions WHERE article > $articles;
        DELETE FROM blocks WHERE article > $articles;
        DELETE FROM authors WHERE article > $articles;
        DELETE FROM articles WHERE id > $articles;
        DELETE FROM pages WHERE id > $pages;
        """;
}
