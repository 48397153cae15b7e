using ComplianceLint.Text.Folding;

namespace ComplianceLint.Text;

/// <summary>Cuts one block of decoded text into sentences and tokens, in one pass.</summary>
/// <remarks>Hot: every character of every post passes here, so a word is hashed while it is being read.</remarks>
internal ref struct Scanner
{
    /// <summary>How many tokens back a look at what stands before may go: rows of thousands would take quadratic time.</summary>
    private const int WalkBack = 16;

    /// <summary>Set in every ASCII letter, and in no digit, hyphen or apostrophe.</summary>
    private const uint LetterBit = 0x40;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<ZoneMark> _marks;
    private readonly ElementList _elements;
    private readonly Zone _zone;
    private readonly int _start;
    private readonly bool _hasAt;
    private int _position;
    private int _mark;
    private int _flagsEnd;
    private bool? _isForeign;
    private SentenceState _sentence;

    private Scanner(ReadOnlySpan<char> text, int start, Zone zone, ReadOnlySpan<ZoneMark> marks, ElementList elements)
    {
        _text = text;
        _start = start;
        _position = start;
        _zone = zone;
        _marks = marks;
        _elements = elements;
        _hasAt = text[start..].Contains('@');
        _sentence = new SentenceState();
    }

    /// <summary>Adds the sentences and tokens of <paramref name="text"/> from <paramref name="start"/> to its end.</summary>
    public static void Scan(ReadOnlySpan<char> text, int start, Zone zone, ReadOnlySpan<ZoneMark> marks, ElementList elements)
    {
        var first = elements.Count;
        new Scanner(text, start, zone, marks, elements).Run();
        Quotations.Flag(text, elements, first);
    }

    private void Run()
    {
        while (true)
        {
            var newLine = SkipBlanks(out var hasGap);
            if (_position == _text.Length) break;
            if (_sentence.IsOpen && _sentence.EndsBefore(_text[_position], hasGap, newLine)) CloseSentence();
            if (!_sentence.IsOpen) _sentence.Open(_elements.Open(ElementKind.Sentence, _zone, _position));
            ReadToken(isBehindWord: !hasGap && _elements[_elements.Count - 1].Kind is ElementKind.Word or ElementKind.Number);
        }

        if (_sentence.IsOpen) CloseSentence();
    }

    private void CloseSentence()
    {
        _elements.Close(_sentence.Element, _elements[_elements.Count - 1].End);
        _sentence.Close();
    }

    /// <summary>Invisible characters at the edge of a word are no part of it; they leave no gap.</summary>
    /// <returns>True when a line break was among the blanks.</returns>
    private bool SkipBlanks(out bool hasGap)
    {
        var newLine = false;
        hasGap = false;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (char.IsWhiteSpace(c))
            {
                newLine |= c is '\n' or '\r';
                hasGap = true;
                _position++;
            }
            else if (c >= 128 && Invisibles.LengthAt(_text[_position..]) is > 0 and var invisible) _position += invisible;
            else break;
        }

        return newLine;
    }

    /// <param name="isBehindWord">True when no blank parts the token from a word: “b@ik” and “nomor#tiga” hold no mention and no hashtag.</param>
    private void ReadToken(bool isBehindWord)
    {
        var c = _text[_position];
        if (char.IsAsciiLetter(c)) ReadWordLike(c);
        else if (char.IsAsciiDigit(c)) ReadNumberLike();
        else if (c == '@' && !isBehindWord && TokenShapes.MentionLength(_text, _position) is > 0 and var mention) Push(ElementKind.Mention, mention, Zone.Mention);
        else if (c == '#' && !isBehindWord && TokenShapes.HashtagLength(_text, _position) is > 0 and var hashtag) Push(ElementKind.Hashtag, hashtag, Zone.Hashtag);
        else if (IsSpelledByFlags(c)) ReadWordLike(c);
        else if (EmojiReader.LengthAt(_text[_position..]) is > 0 and var emoji) PushEmoji(emoji);
        else if (c >= 128 && WordCharacters.LengthAt(_text[_position..]) > 0) ReadWordLike(c);
        else ReadPunctuation(c);
    }

    private void ReadWordLike(char c)
    {
        if (_hasAt && TokenShapes.EmailLength(_text[_position..]) is > 0 and var email)
        {
            Push(ElementKind.Email, email, Zone.Url);
            return;
        }

        if ((c | 0x20) is 'h' or 'w' && TokenShapes.UrlLength(_text[_position..]) is > 0 and var url)
        {
            Push(ElementKind.Link, url, Zone.Url);
            return;
        }

        var end = WordEnd(_position, out var hash, out var isOdd);
        if (TryReadLonger(end)) return;
        Push(ElementKind.Word, end - _position, Zone.None, hash, isOdd);
    }

    /// <summary>“🇦🇳🇯🇮🇳🇬” is a word, “🇮🇩🇲🇾” are two flags.</summary>
    private bool IsSpelledByFlags(char c)
    {
        // A row of flags is looked through once, not again at each of them.
        if (c != '\uD83C' || _position < _flagsEnd) return false;
        if (RegionCodes.IsSpelled(_text[_position..], out var length)) return true;
        _flagsEnd = _position + length;
        return false;
    }

    /// <summary>Domains, amounts of money and “Agustus 2026” begin like words.</summary>
    private bool TryReadLonger(int end)
    {
        if ((_text[_position] | 0x20) is 'r' or 'i' && TokenShapes.MoneyLength(_text[_position..], end - _position) is > 0 and var money)
        {
            Push(ElementKind.Money, money, Zone.None);
            return true;
        }

        if (end + 1 >= _text.Length) return false;
        var next = _text[end];
        if (next == '.' && char.IsAsciiLetterOrDigit(_text[end + 1]) && TokenShapes.DomainLength(_text[_position..]) is > 0 and var domain)
        {
            Push(ElementKind.Link, domain, Zone.Url);
            return true;
        }

        if (!MayBeMonthBeforeYear(end)) return false;
        var date = DateReader.Read(_text[_position..], out _);
        if (date > 0) Push(ElementKind.Date, date, Zone.None);
        return date > 0;
    }

    /// <summary>“Agustus 2026”, “Aug. 17”, “April-Juni 2026”, “April–Juni 2026”: few words stand so, and only these are looked up.</summary>
    private readonly bool MayBeMonthBeforeYear(int end)
    {
        var next = _text[end];
        if (next is ' ' or '\n' or '.' or '\u00A0')
        {
            return end - _position <= (2 * MonthNames.Longest) + 1
                && (char.IsAsciiDigit(_text[end + 1]) || (end + 2 < _text.Length && char.IsAsciiDigit(_text[end + 2])));
        }

        return next == '–' && char.IsAsciiLetter(_text[end + 1]) && end - _position <= MonthNames.Longest;
    }

    private void ReadNumberLike()
    {
        var rest = _text[_position..];
        if (_hasAt && TokenShapes.EmailLength(rest) is > 0 and var email) Push(ElementKind.Email, email, Zone.Url);
        else if (DateLength(rest) is > 0 and var date) Push(ElementKind.Date, date, Zone.None);
        else if (TimeLength(rest) is > 0 and var time) Push(ElementKind.Time, time, Zone.None);
        else if (EmojiReader.LengthAt(rest) is > 0 and var keycap) PushEmoji(keycap);
        else ReadNumber(rest);
    }

    private readonly NumberContext Around => new(_text, _elements, _sentence.Element, _position);

    private readonly int DateLength(ReadOnlySpan<char> rest)
    {
        if (DateReader.Read(rest, out var date) is > 0 and var length && Around.IsDate(date)) return length;
        return DateReader.ReadDayMonth(rest, out date) is > 0 and var dayMonth && Around.IsDayMonth(date) ? dayMonth : 0;
    }

    private readonly int TimeLength(ReadOnlySpan<char> rest)
    {
        if (TimeReader.Read(rest, out var time) is > 0 and var length) return Around.IsTime(time, length) ? length : 0;
        return TimeReader.ReadHour(rest, out time) is > 0 and var hour && Around.IsHour(time, hour) ? hour : 0;
    }

    private void ReadNumber(ReadOnlySpan<char> rest)
    {
        var end = _position + TokenShapes.NumberLength(rest);
        // “4njing”, “2,5jt” and “90-an” are words that begin with a digit.
        var isWord = end < _text.Length && (WordCharacters.IsVisibleAt(_text[end..]) || _text[end..].StartsWith("-an"));
        if (!isWord)
        {
            Push(Around.IsYear(end - _position) ? ElementKind.Year : ElementKind.Number, end - _position, Zone.None);
            return;
        }

        var word = _text[_position..WordEnd(end, out _, out _)];
        Push(ElementKind.Word, word.Length, Zone.None, Fold.Hash(word), isOdd: true);
    }

    private void PushEmoji(int length)
    {
        Push(ElementKind.Emoji, length, Zone.None);
        var last = _elements.Count - 1;
        while (_elements[last].Kind == ElementKind.Emoji && last > _elements.Count - WalkBack) last--;
        // At the beginning of a sentence an emoji is a bullet: “✅ Bawa KTP”.
        if (last > _sentence.Element) _sentence.Terminate(Terminator.Emoji);
    }

    /// <summary>A run of one and the same sign is one token, “!!!”, but each quotation mark has its own partner.</summary>
    private void ReadPunctuation(char c)
    {
        var length = 1;
        if (char.IsHighSurrogate(c) && _position + 1 < _text.Length && char.IsLowSurrogate(_text[_position + 1])) length = 2;
        else while (!Quotations.IsMark(c) && _position + length < _text.Length && _text[_position + length] == c) length++;

        var before = _sentence.Terminator;
        var at = _position;
        Push(ElementKind.Punctuation, length, Zone.None);
        if (c is '!' or '?') _sentence.Terminate(Terminator.Strong);
        else if (c == '…' || (c == '.' && length > 1)) _sentence.Terminate(Terminator.Weak);
        else if (c == '.' && !ContinuesAfterStop(at)) _sentence.Terminate(Terminator.Weak);
        else if (Quotations.IsMark(c) || c is ')' or ']') _sentence.Terminate(before == Terminator.Strong ? Terminator.StrongQuoted : before);
    }

    private readonly bool ContinuesAfterStop(int stop)
    {
        var chunk = stop;
        while (chunk > _start && stop - chunk < Abbreviations.Longest && !char.IsWhiteSpace(_text[chunk - 1]) && _text[chunk - 1] is not ('(' or '“' or '"' or '/' or ',')) chunk--;
        var isListNumber = _sentence.Element == _elements.Count - 3 && char.IsAsciiDigit(_text[chunk]);
        if (isListNumber) return true;
        // Behind an address, an amount or a time a full stop is one: “lapor.go.id.” is no abbreviation.
        return _elements[_elements.Count - 2].Kind == ElementKind.Word && Abbreviations.Contains(_text[chunk..(stop + 1)]);
    }

    /// <summary>Letters, digits and marks, with single hyphens and apostrophes between them: “anak-anak”, “Jum'at”.</summary>
    /// <remarks>The checks for an odd word wait for no result of the step before, so they run in the shadow of the hash.</remarks>
    private int WordEnd(int start, out int hash, out bool isOdd)
    {
        var sum = Fold.HashSeed;
        var common = LetterBit;
        var isStretched = false;
        char before = '\0', beforeThat = '\0';
        var i = start;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (!char.IsAsciiLetterOrDigit(c))
            {
                if (c is '-' or '\'' or '’')
                {
                    if (!WordCharacters.IsVisibleAt(_text[(i + 1)..])) break;
                }
                else if (c < 128) break;
                else if (c is not ((>= 'À' and <= 'ÿ') and not ('×' or '÷')))
                {
                    if (!WordCharacters.GoesOn(_text[i..])) break;
                    isOdd = true;
                    return WideWordEnd(start, out hash);
                }
                else common = 0;
            }

            var folded = Fold.Char(c);
            sum = Fold.Add(sum, folded);
            common &= c;
            isStretched |= folded == before && folded == beforeThat;
            beforeThat = before;
            before = folded;
            i++;
        }

        hash = (int)sum;
        isOdd = isStretched || common == 0;
        return i;
    }

    /// <summary>Reads a word again from its start, by code points.</summary>
    private int WideWordEnd(int start, out int hash)
    {
        var i = start;
        var end = start;
        while (i < _text.Length)
        {
            var rest = _text[i..];
            if (Invisibles.LengthAt(rest) is > 0 and var invisible) i += invisible;
            else if (WordCharacters.IsJoiner(rest[0]))
            {
                if (!WordCharacters.IsVisibleAt(rest[1..])) break;
                i++;
            }
            else if (WordCharacters.LengthAt(rest) is > 0 and var length) end = i += length;
            else break;
        }

        // A lone mark begins no word of length 0.
        end = Math.Max(end, start + 1);
        var word = _text[start..end];
        hash = WideFold.Hash(word, _isForeign ??= WordCharacters.IsForeign(_text[_start..]));
        return end;
    }

    private void Push(ElementKind kind, int length, Zone flag) =>
        Push(kind, length, flag, Fold.Hash(_text.Slice(_position, length)));

    private void Push(ElementKind kind, int length, Zone flag, int hash, bool isOdd = false)
    {
        while (_mark < _marks.Length && _marks[_mark].End <= _position) _mark++;
        if (_mark < _marks.Length && _marks[_mark].Start <= _position) flag |= _marks[_mark].Flag;
        _elements.Add(kind, _zone | flag, _position, length, hash, isOdd);
        _position += length;
        _sentence.Terminate(Terminator.None);
    }
}
