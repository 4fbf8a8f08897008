using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsModel.Corpus;

/// <summary>
/// The words of an article, as its identity and its likeness to others are made from: those of its headline, its subheadings and its
/// paragraphs, in lower case, a space between two. See <c>Identity.md</c>. Used by one thread at a time.
/// </summary>
internal sealed class ArticleWords
{
    private const byte Other = 0;
    private const byte NotAscii = 1;
    private static readonly byte[] Classes = ClassesOfBytes();

    private readonly ArrayBufferWriter<byte> _words = new(16 * 1024);

    /// <summary>The words of the article that was looked at last: UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => _words.WrittenSpan;

    /// <summary>The identity of an article; its words are kept until the next one.</summary>
    /// <param name="article">The article.</param>
    /// <param name="record">The record that it was made from; all its texts count where the article has none.</param>
    public ArticleId IdOf(Article article, NewsRecord? record)
    {
        Take(article);
        if (_words.WrittenCount == 0 && record is not null)
        {
            TakeValue(record);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Utf8, hash);
        return new ArticleId(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }

    private void Take(Article article)
    {
        _words.ResetWrittenCount();
        Take(article.Headline.Utf8);
        foreach (Block block in article.Body)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Take(paragraph.Text.Utf8);
                    break;
                case Subheading subheading:
                    Take(subheading.Text.Utf8);
                    break;
            }
        }
    }

    private void TakeValue(object? value)
    {
        switch (value)
        {
            case Text text:
                Take(text.Utf8);
                break;
            case NewsRecord record:
                foreach (string field in record.Fields)
                {
                    TakeValue(record[field]);
                }

                break;
            case ValueList<object> list:
                foreach (object item in list)
                {
                    TakeValue(item);
                }

                break;
        }
    }

    /// <summary>Adds the words of a text.</summary>
    private void Take(ReadOnlySpan<byte> text)
    {
        // Lower case takes at most three bytes for two; a space for each word that is one character long.
        Span<byte> words = _words.GetSpan((2 * text.Length) + 2);
        ReadOnlySpan<byte> classes = Classes;
        int count = 0;
        bool isWord = false;
        for (int i = 0; i < text.Length;)
        {
            byte c = classes[text[i]];
            if (c > NotAscii)
            {
                if (!isWord)
                {
                    Part(words, ref count);
                    isWord = true;
                }

                words[count++] = c;
                i++;
            }
            else if (c == Other)
            {
                isWord = false;
                i++;
            }
            else
            {
                Rune.DecodeFromUtf8(text[i..], out Rune rune, out int length);
                i += length;
                switch (KindOf(rune))
                {
                    case RuneKind.InWord:
                        if (!isWord)
                        {
                            Part(words, ref count);
                            isWord = true;
                        }

                        count += Rune.ToLowerInvariant(rune).EncodeToUtf8(words[count..]);
                        break;
                    case RuneKind.Word:
                        Part(words, ref count);
                        count += rune.EncodeToUtf8(words[count..]);
                        isWord = false;
                        break;
                    case RuneKind.Between:
                        isWord = false;
                        break;
                }
            }
        }

        _words.Advance(count);
    }

    private void Part(Span<byte> words, ref int count)
    {
        if (count > 0 || _words.WrittenCount > 0)
        {
            words[count++] = (byte)' ';
        }
    }

    private static RuneKind KindOf(Rune rune)
    {
        if (rune.Value is (>= 0x2E80 and < 0xA000) or (>= 0xF900 and < 0xFB00) or (>= 0x20000 and < 0x40000) && Rune.IsLetter(rune))
        {
            return RuneKind.Word;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            <= UnicodeCategory.OtherNumber => RuneKind.InWord, // letters, marks and numbers come first
            UnicodeCategory.Format => RuneKind.Nothing,
            _ => RuneKind.Between,
        };
    }

    private static byte[] ClassesOfBytes()
    {
        var classes = new byte[256];
        for (int i = 0; i < 256; i++)
        {
            classes[i] = i >= 0x80 ? NotAscii : char.IsAsciiLetterOrDigit((char)i) ? (byte)char.ToLowerInvariant((char)i) : Other;
        }

        return classes;
    }

    private enum RuneKind
    {
        /// <summary>Part of a word.</summary>
        InWord,

        /// <summary>A word of its own: of scripts that put no space between words.</summary>
        Word,

        /// <summary>It ends a word.</summary>
        Between,

        /// <summary>It is passed over: soft hyphens and what joins letters.</summary>
        Nothing,
    }
}
