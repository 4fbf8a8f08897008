using NewsModel.Schema.Binding;

namespace NewsModel.Schema.Syntax;

/// <summary>The top level: the schema's first line and its declarations.</summary>
internal sealed partial class Parser
{
    private static readonly string[] DeclarationWords = ["page", "record", "choice", "boilerplate", "using", "import"];

    private SchemaSyntax ParseSchema(bool isImported)
    {
        var documentation = Current.Documentation;
        NameSyntax? name = null;
        StringSyntax? host = null;
        var isMisspelt = Resembles(Current, "schema") && Peek(1).Kind == TokenKind.Identifier && !AtDeclaration();
        if (isMisspelt) ReportExpected("'schema'", "schema");
        if (isMisspelt || Current.Is("schema"))
        {
            Advance();
            if (Peek(1).Kind == TokenKind.OpenBrace) ReportExpected("the schema's name");
            else name = ParseName("the schema's name");
            if (Current.Is("for"))
            {
                Advance();
                host = ParseString("the host in quotes, such as \"example.com\"");
            }
        }
        else if (!isImported)
        {
            documentation = null;
            _diagnostics.Report(SchemaRules.MissingSchema, _file, Current.Span);
        }

        var declarations = new List<DeclarationSyntax>();
        while (!At(TokenKind.EndOfFile))
        {
            var before = _index;
            if (ParseDeclaration() is { } declaration) declarations.Add(declaration);
            else SkipToDeclaration(before);
        }

        return new SchemaSyntax(name, host, documentation, declarations, new TextSpan(0, _file.Text.Length));
    }

    /// <summary>A declaration; one whose first word is misspelt is read all the same.</summary>
    private DeclarationSyntax? ParseDeclaration()
    {
        var word = Current.Text;
        if (!At(TokenKind.Identifier) || !DeclarationWords.Contains(word))
        {
            var isMisspelt = Resembles(Current, DeclarationWords);
            ReportExpected(
                isMisspelt ? "a declaration" : "a declaration: page, record, choice, boilerplate, using or import",
                [.. DeclarationWords, "where"]);
            if (!isMisspelt) return null;
            word = Spelling.Nearest(word, DeclarationWords);
        }

        return word switch
        {
            "using" => ParseUsing(),
            "import" => ParseImport(),
            "page" => ParseRecord(isPage: true),
            "record" => ParseRecord(isPage: false),
            "choice" => ParseChoice(),
            _ => ParseRun(),
        };
    }

    private UsingSyntax? ParseUsing()
    {
        var first = _index;
        Advance();
        if (ParseName("a namespace") is not { } name) return null;
        while (TryTake(TokenKind.Dot))
        {
            if (ParseName("the rest of the namespace") is not { } part) return null;
            name = new NameSyntax(name.Text + "." + part.Text, TextSpan.FromBounds(name.Span.Start, part.Span.End));
        }

        return new UsingSyntax(name, SpanFrom(first));
    }

    private ImportSyntax? ParseImport()
    {
        var first = _index;
        Advance();
        return ParseString("the file in quotes, such as \"credits.news\"") is { } file ? new ImportSyntax(file, SpanFrom(first)) : null;
    }

    private RecordSyntax? ParseRecord(bool isPage)
    {
        var first = _index;
        var errorsBefore = _diagnostics.Count;
        var keyword = Advance();
        var name = isPage
            ? new NameSyntax("Page", keyword.Span)
            : ParseName("the record's name") ?? new NameSyntax("", keyword.Span);
        var typeName = ParseAs();
        var body = ParseDeclaredBody();
        var where = ParseWhere();
        if (isPage && where is not null)
        {
            _diagnostics.Report(SchemaRules.MisplacedWhere, _file, where.Span);
            where = null;
        }

        return new RecordSyntax(name, isPage, body, where, SpanFrom(first))
        {
            As = typeName,
            Documentation = keyword.Documentation,
            HasErrors = _diagnostics.Count > errorsBefore,
        };
    }

    private RunSyntax? ParseRun()
    {
        var first = _index;
        var errorsBefore = _diagnostics.Count;
        var keyword = Advance();
        if (ParseName("the name of a run of boilerplate") is not { } name) return null;

        _inRun = true;
        var body = ParseDeclaredBody();
        _inRun = false;
        return new RunSyntax(name, body, SpanFrom(first))
        {
            Documentation = keyword.Documentation,
            HasErrors = _diagnostics.Count > errorsBefore,
        };
    }

    private ChoiceSyntax? ParseChoice()
    {
        var first = _index;
        var errorsBefore = _diagnostics.Count;
        var keyword = Advance();
        if (ParseName("the choice's name") is not { } name) return null;

        var typeName = ParseAs();
        var items = new List<NameSyntax>();
        if (Expect(TokenKind.Equal, "'=' and the choice's records"))
        {
            do
            {
                if (AtDeclaration() || (Current.StartsLine && AtDeclarationWord())) ReportExpected("a record's name");
                else if (ParseName("a record's name") is { } item) items.Add(item);
            }
            while (TryTake(TokenKind.Bar));
        }

        return new ChoiceSyntax(name, Limited(items), SpanFrom(first))
        {
            As = typeName,
            Documentation = keyword.Documentation,
            HasErrors = _diagnostics.Count > errorsBefore,
        };
    }

    private NameSyntax? ParseAs()
    {
        if (!Current.Is("as")) return null;
        Advance();
        if (At(TokenKind.Identifier)) return ParseTypeName();
        ReportExpected("a C# type's name");
        return null;
    }

    /// <summary>A body in braces. What stands before the opening brace by mistake is skipped.</summary>
    private BodySyntax ParseDeclaredBody()
    {
        var first = _index;
        if (!At(TokenKind.OpenBrace))
        {
            ReportExpected("'{'");
            while (!At(TokenKind.OpenBrace) && !At(TokenKind.EndOfFile) && !Current.StartsLine) Advance();
        }

        return TryTake(TokenKind.OpenBrace)
            ? ParseBody(first, TokenKind.CloseBrace, "'}'")
            : new BodySyntax([], new TextSpan(Current.Span.Start, 0));
    }

    /// <summary>Whether a declaration starts here, as seen from inside a body that lacks its closing brace.</summary>
    private bool AtDeclaration()
    {
        if (!At(TokenKind.Identifier)) return false;
        var next = Peek(1);
        var afterNext = Peek(2);
        return Current.Text switch
        {
            "page" => next.Kind == TokenKind.OpenBrace || (next.Is("as") && afterNext.Kind == TokenKind.Identifier),
            "record" => next.Kind == TokenKind.Identifier && (afterNext.Kind == TokenKind.OpenBrace || afterNext.Is("as")),
            "choice" => next.Kind == TokenKind.Identifier && (afterNext.Kind == TokenKind.Equal || afterNext.Is("as")),
            "boilerplate" => next.Kind == TokenKind.Identifier && afterNext.Kind == TokenKind.OpenBrace
                && Peek(3).Kind is not (TokenKind.Number or TokenKind.DotDot),
            "import" => next.Kind == TokenKind.String,
            "using" => Current.StartsLine && next.Kind == TokenKind.Identifier,
            _ => false,
        };
    }

    private void SkipToDeclaration(int errorAt)
    {
        while (!At(TokenKind.EndOfFile))
        {
            if (_index > errorAt && (AtDeclaration() || (Current.StartsLine && AtDeclarationWord()))) return;
            Advance();
        }
    }

    private bool AtDeclarationWord() =>
        AtKeyword("page") || AtKeyword("record") || AtKeyword("choice") || AtKeyword("using") || AtKeyword("import");
}
