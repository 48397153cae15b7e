using System.Globalization;
using System.Text;
using ComplianceLint.Text;
using ComplianceLint.Text.Folding;

namespace ComplianceLint.Rules;

/// <summary>A disguised word at a place: where it ends, and which word it is.</summary>
internal readonly record struct DisguisedWord(int End, int Word);

/// <summary>Reads words in disguise from a place in a text: leet, masked, stretched, dressed letters, signs or blanks between them, in any mixture.</summary>
/// <remarks>Walks the letters of all wanted words at once. The walk ends after a fixed number of steps, so hostile text takes linear time.</remarks>
internal ref struct DisguiseReader
{
    private const int MostSteps = 512;
    private const int MostSignsInGap = 3;
    private const int MostMasked = 3;
    private const int FewestStretched = 3;

    private readonly DisguiseTrie _words;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<int> _leftOut;
    private readonly int _start;
    private readonly Span<DisguisedWord> _found;
    private int _count;
    private int _steps;

    private DisguiseReader(DisguiseTrie words, ReadOnlySpan<char> text, ReadOnlySpan<int> leftOut, int start, Span<DisguisedWord> found)
    {
        _words = words;
        _leftOut = leftOut;
        _text = text;
        _start = start;
        _found = found;
    }

    /// <param name="words">What is looked for.</param>
    /// <param name="text">The text of the post.</param>
    /// <param name="leftOut">Where Markdown took an asterisk for markup, behind the start.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="found">Takes what is found.</param>
    /// <returns>The number of words found.</returns>
    public static int Read(DisguiseTrie words, ReadOnlySpan<char> text, ReadOnlySpan<int> leftOut, int start, Span<DisguisedWord> found)
    {
        var reader = new DisguiseReader(words, text, leftOut, start, found);
        reader.ReadPlace(start, 0, default);
        return reader._count;
    }

    /// <summary>Goes on behind a place: the word ends, or its next letter follows at once, behind signs or behind a blank.</summary>
    private void GoOn(int end, int node, in DisguiseTrace trace)
    {
        if (_steps++ > MostSteps) return;
        if (_words.WordAt(node) is > 0 and var word && trace.IsDisguise && IsWhole(end, trace) && !DisguiseSigns.IsPlate(_text[_start..end])) Add(new DisguisedWord(end, word));
        var next = SkipInvisible(end);
        if (next == _text.Length) return;
        ReadPlace(next, node, trace);
        if (_leftOut.Length > 0 && LeftOutIn(Math.Max(end, trace.LeftOut + 1), next) is >= 0 and var mask) ReadMask(mask, node, trace with { LeftOut = mask });
        if (IsBlank(next))
        {
            ReadPlace(SkipInvisible(next + 1), node, trace with { BlankGaps = trace.BlankGaps + 1 });
            return;
        }

        var behind = next;
        while (behind < _text.Length && behind - next < MostSignsInGap && DisguiseSigns.IsGap(_text[behind])) behind = SkipInvisible(behind + 1);
        if (behind == next || behind == _text.Length) return;
        // “Hari sial.An Nisa …” lacks a blank: a full stop before a capital parts sentences.
        var needsAlone = _text[next] is not (DisguiseSigns.Mask or '_' or '~' or '-' or '.') || (_text[next] == '.' && char.IsUpper(_text[behind]));
        ReadPlace(behind, node, trace with
        {
            SignGaps = trace.SignGaps + 1, Sign = trace.SignGaps == 0 ? _text[next] : trace.Sign, NeedsAlone = trace.NeedsAlone || needsAlone,
        });
    }

    private void ReadPlace(int at, int node, in DisguiseTrace trace)
    {
        if (at >= _text.Length) return;
        var letter = LetterAt(at, out var end, out var isDressed, out var isLookAlike);
        if (letter == '\0') return;
        if (letter == DisguiseSigns.Mask)
        {
            ReadMask(end, node, trace);
            return;
        }

        var last = end;
        var run = 1;
        while (SkipInvisible(last) is var next && next < _text.Length && LetterAt(next, out var nextEnd, out _, out _) == letter)
        {
            // “l*l” that became “ll” may be “lol”.
            if (_leftOut.Length > 0 && LeftOutIn(last, next) >= 0) break;
            last = nextEnd;
            run++;
        }

        var read = trace with
        {
            Places = trace.Places + 1,
            IsDressed = trace.IsDressed || isDressed,
            HasLookAlikes = trace.HasLookAlikes || isLookAlike,
            HasLatin = trace.HasLatin || (!isLookAlike && char.IsAsciiLetter(letter)),
            EndsInSign = letter is '!' or '+',
        };
        var place = run < FewestStretched ? end : last;
        if (char.IsAsciiLetterOrDigit(letter)) ReadLetter(letter, node, place, run, read with { Visible = trace.Visible + 1 });
        foreach (var replaced in DisguiseSigns.LettersOf(letter)) ReadLetter(replaced, node, place, run, read with { Replaced = trace.Replaced + 1 });
    }

    /// <summary>A letter three times or more stands for one or for two.</summary>
    private void ReadLetter(char letter, int node, int end, int run, in DisguiseTrace trace)
    {
        if (_words.Next(node, letter) is not (> 0 and var next)) return;
        var isStretched = run >= FewestStretched;
        var read = trace with { Letters = trace.Letters + 1, IsStretched = trace.IsStretched || isStretched };
        GoOn(end, next, read);
        if (isStretched && _words.Next(next, letter) is > 0 and var doubled) GoOn(end, doubled, read with { Letters = read.Letters + 1 });
    }

    /// <summary>An asterisk inside a word may stand for any letter.</summary>
    private void ReadMask(int end, int node, in DisguiseTrace trace)
    {
        if (node == 0 || trace.Masked == MostMasked) return;
        var read = trace with { Places = trace.Places + 1, Letters = trace.Letters + 1, Masked = trace.Masked + 1, EndsInSign = true };
        foreach (var (_, next) in _words.Children(node)) GoOn(end, next, read);
    }

    /// <summary>False inside a longer row of the same kind: “M E M E K A R” and “K.O.N.T.O.L.E.R” are other words.</summary>
    private readonly bool IsWhole(int end, in DisguiseTrace trace)
    {
        var next = SkipInvisible(end);
        if (next < _text.Length && WordCharacters.LengthAt(_text[next..]) > 0) return false;
        if (trace.SignGaps > 0)
        {
            if (next + 1 < _text.Length && _text[next] == trace.Sign && WordCharacters.IsVisibleAt(_text[(next + 1)..])) return false;
            if (_start > 1 && _text[_start - 1] == trace.Sign && char.IsLetterOrDigit(_text[_start - 2])) return false;
        }

        if (trace.BlankGaps == 0) return true;
        var goesOn = next + 1 < _text.Length && IsBlank(next) && IsAlone(SkipInvisible(next + 1));
        var hasBegun = _start > 1 && DisguiseSigns.IsBlank(_text[_start - 1]) && char.IsLetterOrDigit(_text[_start - 2]) && (_start == 2 || !char.IsLetterOrDigit(_text[_start - 3]));
        return !goesOn && !hasBegun;
    }

    /// <summary>True for one letter or digit with nothing of a word behind it.</summary>
    private readonly bool IsAlone(int at)
    {
        var length = at < _text.Length ? WordCharacters.LengthAt(_text[at..]) : 0;
        return length > 0 && !WordCharacters.IsVisibleAt(_text[(at + length)..]);
    }

    /// <summary>The letter, digit or sign in place of a letter at an offset, without its marks; 0 when something else stands there.</summary>
    private readonly char LetterAt(int at, out int end, out bool isDressed, out bool isLookAlike)
    {
        isDressed = isLookAlike = false;
        end = at + 1;
        var c = _text[at];
        if (c >= 128)
        {
            var rest = _text[at..];
            c = StrictLetters.Of(Normalization.Next(ref rest), out isLookAlike);
            end = _text.Length - rest.Length;
            isDressed = true;
        }

        while (MarkLengthAt(end) is > 0 and var mark)
        {
            end += mark;
            isDressed = true;
        }

        var letter = Fold.Char(c);
        return char.IsAsciiLetterOrDigit(letter) || letter is DisguiseSigns.Mask or '@' or '$' or '!' or '+' ? letter : '\0';
    }

    private readonly int MarkLengthAt(int at)
    {
        if (at >= _text.Length || _text[at] < '\u0300' || Invisibles.LengthAt(_text[at..]) > 0) return 0;
        var isDone = Rune.DecodeFromUtf16(_text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done;
        return isDone && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? length : 0;
    }

    /// <summary>The first asterisk between two offsets that Markdown took for markup; -1 when there is none.</summary>
    private readonly int LeftOutIn(int from, int to)
    {
        var found = _leftOut.BinarySearch(from);
        if (found < 0) found = ~found;
        return found < _leftOut.Length && _leftOut[found] <= to ? _leftOut[found] : -1;
    }

    private readonly int SkipInvisible(int at)
    {
        while (at < _text.Length && Invisibles.LengthAt(_text[at..]) is > 0 and var length) at += length;
        return at;
    }

    private readonly bool IsBlank(int at) => DisguiseSigns.IsBlank(_text[at]) && at + 1 < _text.Length;

    private void Add(DisguisedWord word)
    {
        if (_count < _found.Length && !_found[.._count].Contains(word)) _found[_count++] = word;
    }
}
