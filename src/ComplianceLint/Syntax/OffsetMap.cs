namespace ComplianceLint.Syntax;

/// <summary>Leads from offsets of a decoded text back to offsets of the file that it was decoded from.</summary>
/// <remarks>
/// A linear run maps character by character; any other (an escape, an entity, a folded line break) is a unit:
/// whoever touches a part of it touches the whole.
/// </remarks>
internal sealed class OffsetMap
{
    private readonly Run[] _runs;
    private readonly int _count;

    private OffsetMap(Run[] runs, int count)
    {
        _runs = runs;
        _count = count;
    }

    public static OffsetMap Empty { get; } = new([], 0);

    /// <summary>The map of a text that stands in the file as it is.</summary>
    public static OffsetMap Identity(int sourceStart, int length) => new([new Run(0, length, sourceStart, length, IsLinear: true)], 1);

    /// <summary>The file's span for a span of the decoded text; an empty one stands before the character at its start.</summary>
    public TextSpan ToSource(int start, int length)
    {
        if (_count == 0) return default;
        var first = _runs[RunAt(start)];
        var from = first.SourceOf(start);
        if (length == 0) return new TextSpan(from, 0);
        var last = _runs[RunAt(start + length - 1)];
        return TextSpan.FromBounds(from, last.SourceEndOf(start + length - 1));
    }

    /// <summary>The offsets of the decoded text before which one asterisk of the file was left out, which JSON may escape; null for none.</summary>
    public List<int>? LeftOutAsterisks(string source)
    {
        List<int>? offsets = null;
        for (var i = 1; i < _count; i++)
        {
            var end = _runs[i - 1].SourceStart + _runs[i - 1].SourceLength;
            var length = _runs[i].SourceStart - end;
            if (length is 1 or 6 && source.AsSpan(end, length) is "*" or "\\u002a" or "\\u002A") (offsets ??= []).Add(_runs[i].TextStart);
        }

        return offsets;
    }

    /// <summary>The runs that cover a part of the decoded text, cut to it, for a map that is built on this one.</summary>
    public void CopyTo(Builder target, int start, int length)
    {
        if (length == 0) return;
        for (var i = RunAt(start); i < _count && _runs[i].TextStart < start + length; i++)
        {
            var run = _runs[i];
            var from = Math.Max(start, run.TextStart);
            var to = Math.Min(start + length, run.TextEnd);
            if (run.IsLinear) target.Add(to - from, run.SourceOf(from), to - from);
            else target.AddUnit(to - from, run.SourceStart, run.SourceLength);
        }
    }

    private int RunAt(int offset)
    {
        int low = 0, high = _count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_runs[middle].TextStart <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private readonly record struct Run(int TextStart, int TextLength, int SourceStart, int SourceLength, bool IsLinear)
    {
        public int TextEnd => TextStart + TextLength;

        public int SourceOf(int offset) =>
            IsLinear ? SourceStart + (offset - TextStart)
            : offset >= TextEnd ? SourceStart + SourceLength
            : SourceStart;

        public int SourceEndOf(int offset) =>
            IsLinear ? SourceStart + (offset - TextStart) + 1 : SourceStart + SourceLength;
    }

    /// <summary>Collects runs in the order of the decoded text.</summary>
    internal sealed class Builder
    {
        private Run[] _runs = new Run[16];
        private int _count;

        /// <summary>The length of the decoded text so far.</summary>
        public int TextLength { get; private set; }

        /// <summary>Appends text that stands in the file as it is; what continues the last such run becomes a part of it.</summary>
        public void Add(int textLength, int sourceStart, int sourceLength)
        {
            if (textLength != sourceLength)
            {
                AddUnit(textLength, sourceStart, sourceLength);
                return;
            }

            if (textLength == 0) return;
            if (_count > 0 && _runs[_count - 1] is { IsLinear: true } last && last.SourceStart + last.SourceLength == sourceStart)
            {
                _runs[_count - 1] = last with { TextLength = last.TextLength + textLength, SourceLength = last.SourceLength + textLength };
                TextLength += textLength;
                return;
            }

            Append(textLength, sourceStart, sourceLength, isLinear: true);
        }

        /// <summary>Appends text that stands for a stretch of the file as a whole.</summary>
        public void AddUnit(int textLength, int sourceStart, int sourceLength)
        {
            if (textLength > 0) Append(textLength, sourceStart, sourceLength, isLinear: false);
        }

        private void Append(int textLength, int sourceStart, int sourceLength, bool isLinear)
        {
            if (_count == _runs.Length) Array.Resize(ref _runs, _count * 2);
            _runs[_count++] = new Run(TextLength, textLength, sourceStart, sourceLength, isLinear);
            TextLength += textLength;
        }

        public OffsetMap Build() => new(_runs.AsSpan(0, _count).ToArray(), _count);

        public void Clear()
        {
            _count = 0;
            TextLength = 0;
        }
    }
}
