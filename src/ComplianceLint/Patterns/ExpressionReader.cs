using System.Globalization;

namespace ComplianceLint.Patterns;

/// <summary>
/// Reads a regular expression roughly: what it reads matches at least what .NET's does. Boundaries are taken to hold, and
/// letters beyond ASCII for each other. A candidate is looked at by the real expression, so being rough costs time alone.
/// </summary>
internal ref struct ExpressionReader
{
    /// <summary>A repetition with a wider choice is read as any number: exact counts would make many states of one.</summary>
    private const int WidestChoice = 2;

    /// <summary>From so many on a repetition is taken to have any number.</summary>
    private const int LongestCount = 8;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _ignoresCase;
    private int _at;
    private bool _isUnknown;

    private ExpressionReader(ReadOnlySpan<char> text, bool ignoresCase)
    {
        _text = text;
        _ignoresCase = ignoresCase;
    }

    /// <summary>Null where the expression has something that is not read here.</summary>
    public static Expression? Read(string text, bool ignoresCase)
    {
        var reader = new ExpressionReader(text, ignoresCase);
        var read = reader.ReadChoice();
        return reader._isUnknown || reader._at < text.Length ? null : read;
    }

    private Expression ReadChoice()
    {
        List<Expression> ways = [ReadRow()];
        while (Take('|')) ways.Add(ReadRow());
        return ways is [var only] ? only : new Expression.Choice(ways);
    }

    private Expression ReadRow()
    {
        var parts = new List<Expression>();
        while (!_isUnknown && _at < _text.Length && _text[_at] is not ('|' or ')')) parts.Add(Repeated(ReadPart()));
        return new Expression.Row(parts);
    }

    private Expression ReadPart()
    {
        var c = _text[_at++];
        switch (c)
        {
            case '(':
                return ReadGroup();
            case '[':
                return new Expression.OneOf(ReadClass());
            case '.':
                return new Expression.OneOf(CharacterSet.All);
            case '^' or '$':
                return Expression.Nothing;
            case '\\' when _at < _text.Length && _text[_at] is 'b' or 'B' or 'A' or 'z' or 'Z':
                _at++;
                return Expression.Nothing;
            case '\\':
                return new Expression.OneOf(Cased(ReadEscape().Set));
            case '*' or '+' or '?':
                return Unknown();
            default:
                return new Expression.OneOf(Cased(Range(c, c)));
        }
    }

    private Expression ReadGroup()
    {
        if (Take('?') && !Take(':'))
        {
            if (!Take('<')) return Unknown();
            while (_at < _text.Length && _text[_at] != '>') _at++;
            if (!Take('>')) return Unknown();
        }

        var inside = ReadChoice();
        return Take(')') ? inside : Unknown();
    }

    private Expression Repeated(Expression part)
    {
        var (least, most) = ReadCounts();
        if (least < 0) return part;
        // Whether it takes as few as it can makes no difference here.
        Take('?');
        return least > LongestCount || most - least > WidestChoice
            ? new Expression.Repetition(part, Math.Min(least, LongestCount), null)
            : new Expression.Repetition(part, least, most);
    }

    private (int Least, int? Most) ReadCounts()
    {
        if (Take('*')) return (0, null);
        if (Take('+')) return (1, null);
        if (Take('?')) return (0, 1);
        if (_at >= _text.Length || _text[_at] != '{') return (-1, null);
        var rest = _text[(_at + 1)..];
        var end = rest.IndexOf('}');
        if (end < 0) return (-1, null);
        var counts = rest[..end];
        var comma = counts.IndexOf(',');
        if (!int.TryParse(comma < 0 ? counts : counts[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out var least)) return (-1, null);
        int? most = comma < 0 ? least : null;
        if (comma >= 0 && comma + 1 < counts.Length)
        {
            if (!int.TryParse(counts[(comma + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var stated)) return (-1, null);
            most = stated;
        }

        _at += end + 2;
        return (least, most);
    }

    private CharacterSet ReadClass()
    {
        var isNegated = Take('^');
        var set = CharacterSet.Empty;
        var isFirst = true;
        while (_at < _text.Length && (isFirst || _text[_at] != ']'))
        {
            isFirst = false;
            set |= ReadRange();
        }

        if (!Take(']')) _isUnknown = true;
        set = Cased(set);
        return isNegated ? set.Complement() : set;
    }

    private CharacterSet ReadRange()
    {
        // A class in a class is subtracted, which is not read.
        if (_text[_at] == '[') _isUnknown = true;
        var (set, from) = ReadOne();
        if (from is null || _at + 1 >= _text.Length || _text[_at] != '-' || _text[_at + 1] == ']') return set;
        _at++;
        return ReadOne().Character is { } to ? Range(from.Value, to) : UnknownSet();
    }

    private (CharacterSet Set, char? Character) ReadOne()
    {
        var c = _text[_at++];
        return c == '\\' ? ReadEscape() : (Range(c, c), c);
    }

    /// <returns>The characters that an escape stands for, and the one if it is one.</returns>
    private (CharacterSet Set, char? Character) ReadEscape()
    {
        if (_at >= _text.Length) return (UnknownSet(), null);
        var c = _text[_at++];
        switch (c)
        {
            case 'd':
                return (CharacterSet.Digits, null);
            case 'D':
                return (CharacterSet.Digits.Complement(), null);
            case 'w':
                return (CharacterSet.WordCharacters, null);
            case 'W':
                return (CharacterSet.WordCharacters.Complement(), null);
            case 's':
                return (CharacterSet.Blanks, null);
            case 'S':
                return (CharacterSet.Blanks.Complement(), null);
            case 'n':
                return (CharacterSet.Of('\n'), '\n');
            case 'p' when _text[_at..].StartsWith("{L}"):
                _at += "{L}".Length;
                return (CharacterSet.Letters, null);
            case 'u' when _at + 4 <= _text.Length && ushort.TryParse(_text.Slice(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (Range((char)code, (char)code), (char)code);
            default:
                return char.IsAsciiLetterOrDigit(c) ? (UnknownSet(), null) : (Range(c, c), c);
        }
    }

    private CharacterSet Range(char from, char to)
    {
        if (from > to) return UnknownSet();
        // Letters that another case turns into ASCII ones.
        if (_ignoresCase && "İıſ\u212A".AsSpan().ContainsAnyInRange(from, to)) _isUnknown = true;
        return CharacterSet.Range(from, to);
    }

    private readonly CharacterSet Cased(CharacterSet set) => _ignoresCase ? set.InAnyCase() : set;

    private Expression Unknown()
    {
        _isUnknown = true;
        return Expression.Nothing;
    }

    private CharacterSet UnknownSet()
    {
        _isUnknown = true;
        return CharacterSet.All;
    }

    private bool Take(char c)
    {
        if (_at >= _text.Length || _text[_at] != c) return false;
        _at++;
        return true;
    }
}
