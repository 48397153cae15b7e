using ComplianceLint.Identifiers;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>The words of a rule around an identifier, in the same block.</summary>
internal readonly ref struct Neighbours
{
    private const int WordsBefore = 6;
    private const int WordsBehind = 3;

    /// <summary>How many tokens that may be: a list of ten thousand numbers must not be read again for each of them.</summary>
    private const int MostTokens = 24;

    private readonly PostContext _context;
    private readonly Identifier _identifier;

    public Neighbours(PostContext context, Identifier identifier)
    {
        _context = context;
        _identifier = identifier;
        Token = DiagnosticFactory.ElementAt(context.Post, identifier.Start);
    }

    /// <summary>The token in which the identifier begins.</summary>
    public int Token { get; }

    /// <summary>A term and how many words away it ends or begins; 1 is right beside the identifier.</summary>
    public readonly record struct Found(string Text, int Distance);

    public Found? Nearest(TermSet terms)
    {
        var (before, behind) = (Before(terms), Behind(terms));
        return behind is null || before?.Distance <= behind.Value.Distance ? before : behind;
    }

    public Found? Before(TermSet terms)
    {
        if (terms.IsEmpty) return null;
        var elements = _context.Post.ElementSpan;
        var words = 0;
        for (var i = Token - 1; i >= Math.Max(Token - MostTokens, 0) && words < WordsBefore; i--)
        {
            if (!elements[i].IsToken && elements[i].Kind != ElementKind.Sentence) break;
            if (elements[i].Kind == ElementKind.Word) words++;
            if (terms.LengthAt(_context, i) is > 0 and var length) return FoundAt(i, length, Math.Max(1, words - length + 1));
        }

        return null;
    }

    /// <summary>“NIK3273…” is one token.</summary>
    public Found? Glued(IReadOnlyList<Term> terms)
    {
        var start = _context.Post.ElementSpan[Token].Start;
        if (terms.Count == 0 || start >= _identifier.Start) return null;
        var before = Fold.String(_context.Post.Text.AsSpan(start, _identifier.Start - start));
        return terms.FirstOrDefault(term => Fold.Equal(term.Text, before)) is { } glued ? new Found(glued.Text, 1) : null;
    }

    /// <summary>The distance of one of the engine's own labels, which is nearer than the words of a rule unless one of these stands between.</summary>
    public int DistanceOf(string label)
    {
        var text = _context.Post.Text.AsSpan(0, _identifier.Start);
        var from = Math.Max(0, text.Length - 200);
        var at = text[from..].LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return WordsBefore + 1;
        var words = 1;
        for (var i = from + at + label.Length; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && !char.IsLetter(text[i - 1])) words++;
        }

        return words;
    }

    private Found? Behind(TermSet terms)
    {
        if (terms.IsEmpty) return null;
        var elements = _context.Post.ElementSpan;
        var words = 0;
        for (var i = Token + 1; i < Math.Min(Token + MostTokens, elements.Length) && words < WordsBehind; i++)
        {
            if (!elements[i].IsToken) break;
            if (elements[i].Start < _identifier.End) continue;
            if (elements[i].Kind is ElementKind.Number or ElementKind.Year || IsStop(elements[i])) break;
            if (elements[i].Kind == ElementKind.Word) words++;
            if (terms.LengthAt(_context, i) is > 0 and var length) return LeadsToANumber(i + length) ? null : FoundAt(i, length, Math.Max(1, words));
        }

        return null;
    }

    /// <summary>“0812 …, NIK 3273…”: the word belongs to the number behind it.</summary>
    private bool LeadsToANumber(int token)
    {
        var elements = _context.Post.ElementSpan;
        return token < elements.Length && (elements[token].Kind is ElementKind.Number or ElementKind.Year || IsStop(elements[token]));
    }

    private bool IsStop(in Element element) =>
        element.Kind == ElementKind.Punctuation && _context.TextOf(element)[0] is ',' or ';' or ':' or '=';

    private Found FoundAt(int token, int length, int distance)
    {
        var (start, count) = _context.RangeOf(token, token + length - 1);
        return new Found(_context.Post.Text.Substring(start, count), distance);
    }
}
