namespace ComplianceLint.Suppressions;

/// <summary>Reads <c>&lt;!-- compliancelint-KIND rules -- reason until=DAY by=NAME --&gt;</c>; all faults at once.</summary>
internal sealed class DirectiveReader(string comment)
{
    private const string Prefix = "compliancelint-";
    private const string Blanks = " \t\r\n";

    private readonly List<(LocalizedText Message, string? Keyword)> _faults = [];
    private readonly List<TextSpan> _rules = [];
    private string? _by;
    private string? _until;
    private int _at = "<!--".Length;
    private int _end;

    public DirectiveText Read()
    {
        var isClosed = comment.EndsWith("-->", StringComparison.Ordinal) && comment.IndexOf("<!--", 4, StringComparison.Ordinal) < 0;
        _end = isClosed ? comment.Length - "-->".Length : comment.Length;
        var word = ReadWord();
        if (!isClosed) _faults.Add((DirectiveMessages.Unclosed, null));
        var kind = KindOf(word);
        if (!isClosed || kind == DirectiveKind.None) return new DirectiveText { Kind = DirectiveKind.None, Word = word, Faults = _faults };
        var separator = FindSeparator();
        ReadRules(separator.Start, isCertain: !separator.IsEmpty);
        var reason = ReadReason(separator.End);
        DateOnly? until = _until is null ? null : DirectiveText.ReadDay(_until);
        if (_until is not null && until is null) _faults.Add((DirectiveMessages.NoDay(_until), null));
        if (_rules.Count == 0 && kind != DirectiveKind.Enable) _faults.Add((DirectiveMessages.NoRule, null));
        return new DirectiveText { Kind = kind, Word = word, Rules = _rules, Reason = reason, By = _by, Until = until, Faults = _faults };
    }

    private bool IsBlank(int at) => Blanks.Contains(comment[at], StringComparison.Ordinal);

    private TextSpan ReadWord()
    {
        while (_at < _end && (IsBlank(_at) || comment[_at] == '-')) _at++;
        var start = _at;
        while (_at < _end && !IsBlank(_at)) _at++;
        // “compliancelint disable”: the two words are meant as one.
        if (!comment.AsSpan(start, _at - start).ContainsAny('-', '_', '–'))
        {
            while (_at < _end && IsBlank(_at)) _at++;
            while (_at < _end && !IsBlank(_at)) _at++;
        }

        return TextSpan.FromBounds(start, _at);
    }

    private DirectiveKind KindOf(TextSpan word)
    {
        var written = comment.Substring(word.Start, word.Length);
        var kind = written.ToLowerInvariant() switch
        {
            Prefix + "disable-next-block" => DirectiveKind.NextBlock,
            Prefix + "disable" => DirectiveKind.Disable,
            Prefix + "enable" => DirectiveKind.Enable,
            Prefix + "disable-file" => DirectiveKind.File,
            _ => DirectiveKind.None,
        };
        if (kind != DirectiveKind.None) return kind;
        string[] known = [Prefix + "disable", Prefix + "disable-file", Prefix + "disable-next-block", Prefix + "enable"];
        var near = written.Contains("next", StringComparison.OrdinalIgnoreCase) ? known[2] : Spelling.Nearest(written, known);
        _faults.Add((DirectiveMessages.UnknownKeyword(written, near), near));
        return kind;
    }

    /// <summary>The first <c>--</c> between blanks; writing programs make a dash of it.</summary>
    private TextSpan FindSeparator()
    {
        for (var at = _at; at < _end; at++)
        {
            if (!IsBlank(at - 1)) continue;
            var length = comment.AsSpan(at, _end - at).StartsWith("--") ? 2 : comment[at] is '–' or '—' ? 1 : 0;
            if (length > 0 && (at + length >= _end || IsBlank(at + length))) return new TextSpan(at, Math.Min(length, _end - at));
        }

        return new TextSpan(_end, 0);
    }

    /// <param name="end">Where the rules end.</param>
    /// <param name="isCertain">False where no separator says so: only what looks like a rule is one.</param>
    private void ReadRules(int end, bool isCertain)
    {
        while (NextToken(end, ",;" + Blanks) is { IsEmpty: false } token)
        {
            var text = comment.Substring(token.Start, token.Length);
            if (ReadOption(text)) continue;
            if (isCertain || text.Contains('/', StringComparison.Ordinal) || text == RuleSelector.All) _rules.Add(token);
        }
    }

    private string ReadReason(int start)
    {
        _at = start;
        var words = new List<string>();
        while (NextToken(_end, Blanks) is { IsEmpty: false } token)
        {
            var text = comment.Substring(token.Start, token.Length);
            if (!ReadOption(text)) words.Add(text);
        }

        return string.Join(' ', words);
    }

    private TextSpan NextToken(int end, string separators)
    {
        while (_at < end && separators.Contains(comment[_at], StringComparison.Ordinal)) _at++;
        var start = _at;
        while (_at < end && !separators.Contains(comment[_at], StringComparison.Ordinal)) _at++;
        return TextSpan.FromBounds(start, _at);
    }

    /// <summary>Reads <c>until=</c> or <c>by=</c>, in the brackets too that documentation writes around what may be left out.</summary>
    private bool ReadOption(string token)
    {
        var bare = token.TrimStart('[');
        var equals = bare.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? "" : bare[..equals].ToLowerInvariant();
        if (name is not ("until" or "by")) return false;
        var value = ReadQuoted(bare[(equals + 1)..]).TrimEnd(']', ',', ';').Trim('"', '“', '”', '\'');
        if ((name == "until" ? _until : _by) is not null) _faults.Add((DirectiveMessages.Twice(name), null));
        else if (name == "until") _until = value;
        else _by = value;
        return true;
    }

    /// <summary>A value in quotation marks goes on to the next one: <c>by="Kepala Bidang"</c>.</summary>
    private string ReadQuoted(string value)
    {
        if (value.Length == 0 || value[0] is not ('"' or '“' or '”') || value.AsSpan(1).ContainsAny('"', '”', '“')) return value;
        var close = comment.AsSpan(_at, _end - _at).IndexOfAny('"', '”', '“');
        if (close < 0) return value;
        var rest = comment.Substring(_at, close + 1);
        _at += close + 1;
        while (_at < _end && !IsBlank(_at)) _at++;
        return string.Join(' ', (value + rest).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
