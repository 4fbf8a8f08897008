namespace NewsModel.Corpus;

/// <summary>The lines of its page that an article has something from.</summary>
internal struct LineRange
{
    private Text _first;
    private Text _last;

    public static (int First, int Last) Of(Article article)
    {
        var range = default(LineRange);
        range.Add(article.Headline);
        range.Add(article.Kicker);
        range.Add(article.Standfirst);
        range.Add(article.Byline);
        range.Add(article.Published?.Line);
        range.Add(article.Updated?.Line);
        range.Add(article.Dateline?.Line);
        range.Add(article.Source);
        range.Add(article.Tagline);
        foreach (Caption caption in article.Captions)
        {
            range.Add(caption);
        }

        foreach (Block block in article.Body)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    range.Add(paragraph.Text);
                    break;
                case Subheading subheading:
                    range.Add(subheading.Text);
                    break;
                case Picture picture:
                    range.Add(picture.Caption);
                    break;
            }
        }

        return range.Lines;
    }

    public static (int First, int Last) Of(NewsRecord record)
    {
        var range = default(LineRange);
        range.Add(record);
        return range.Lines;
    }

    private readonly (int First, int Last) Lines => (_first.Position.Line, _last.Position.Line);

    private void Add(NewsRecord record)
    {
        foreach (string field in record.Fields)
        {
            AddValue(record[field]);
        }
    }

    // A schema's records nest only so deep.
    private void AddValue(object? value)
    {
        switch (value)
        {
            case Text text:
                Add(text);
                break;
            case NewsRecord record:
                Add(record);
                break;
            case ValueList<object> list:
                foreach (object item in list)
                {
                    AddValue(item);
                }

                break;
        }
    }

    private void Add(Byline? byline)
    {
        Add(byline?.Line);
        foreach (Author author in byline?.Authors ?? default)
        {
            Add(author.Name);
            Add(author.Role);
            Add(author.Affiliation);
        }
    }

    private void Add(Caption caption)
    {
        Add(caption.Text);
        Add(caption.AltText);
        Add(caption.Credit?.Line);
    }

    private void Add(Text? text)
    {
        // One that is missing stands nowhere.
        if (text is not { IsEmpty: false } it)
        {
            return;
        }

        _first = _first.IsEmpty || it.Start < _first.Start ? it : _first;
        _last = _last.IsEmpty || it.Start > _last.Start ? it : _last;
    }
}
