using System.Text;
using ComplianceLint.Tests.Spans;

namespace ComplianceLint.Tests.Disguises;

/// <summary>Disguises a word in every mixture of ways that is still meant to be read.</summary>
internal static class Disguise
{
    private const string Plain = "abcdefghijklmnopqrstuvwxyz";

    private static readonly string[] Invisible = ["\u200B", "\u200C", "\u2060", "\u00AD", "\u034F", "\u202E"];

    private static readonly string[] Marks = ["\u0301", "\u0336", "\u0323\u0308"];

    private static readonly Dictionary<char, string[]> Leet = new()
    {
        ['o'] = ["0"], ['i'] = ["1", "!"], ['l'] = ["1"], ['e'] = ["3"], ['a'] = ["4", "@"], ['s'] = ["5", "$"], ['t'] = ["7", "+"], ['b'] = ["8"], ['g'] = ["9"],
    };

    private static readonly Dictionary<char, string[]> LookAlike = new()
    {
        ['a'] = ["а", "А", "α"], ['b'] = ["В", "β"], ['c'] = ["с", "Ꮯ"], ['e'] = ["е", "Ε"], ['g'] = ["ց"], ['h'] = ["Һ"], ['i'] = ["і", "ι"], ['j'] = ["ј"], ['k'] = ["к", "Κ"],
        ['l'] = ["Լ", "ӏ"], ['m'] = ["м"], ['n'] = ["ո", "Ν"], ['o'] = ["о", "ο", "օ"], ['p'] = ["р"], ['s'] = ["ѕ", "Տ"], ['t'] = ["т", "Τ"], ['u'] = ["ս"], ['w'] = ["ԝ", "Ꮃ"], ['y'] = ["у"],
    };

    private static readonly Dictionary<char, string> Struck = new() { ['b'] = "ƀ", ['d'] = "đ", ['l'] = "ł", ['o'] = "ø", ['t'] = "ŧ", ['h'] = "ħ" };

    /// <summary>The word as somebody may write it; what stands for its letters first and last is its span.</summary>
    public static string Write(Dice dice, string word)
    {
        var gap = dice.Roll(6);
        var sign = gap switch
        {
            0 or 1 => "",
            2 => dice.Pick("*", ".", "-", "_", "~", ",", "/", ":", "·", "|"),
            3 => " ",
            // “jan.co.k” holds a domain.
            _ => dice.Pick("*", "-", "_", "~"),
        };
        var isPartial = gap > 3;
        // One letter at least is shown as it is, so that the word has Latin letters; half of them, and more in a short word, show themselves.
        var shown = dice.Roll(word.Length);
        var budget = (word.Length - (word.Length < 6 ? 1 : 0)) / 2;
        var masks = word.Length / 3;
        var isStarred = sign == "*";
        var wasDigit = false;
        var isBehindSign = false;
        var text = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var hasGap = i > 0 && sign.Length > 0 && (!isPartial || dice.Once(3));
            if (hasGap) text.Append(Hidden(dice)).Append(sign).Append(Hidden(dice));
            var isEdge = i == 0 || i == word.Length - 1;
            var written = i == shown ? word[i].ToString() : Letter(dice, word[i]);
            // A full stop before a capital ends a sentence.
            if (sign == "." && char.IsUpper(written, 0)) written = word[i].ToString();
            var isDigit = false;
            if (i != shown && budget > 0 && dice.Once(3))
            {
                if (!isEdge && !isStarred && masks > 0 && budget > 1 && dice.Once(3) && sign.Length == 0)
                {
                    written = "*";
                    masks--;
                    budget -= 2;
                }
                else if (Leet.TryGetValue(word[i], out var signs) && dice.Pick(signs) is var leet && MayStand(leet, isEdge, hasGap || isBehindSign, sign, wasDigit))
                {
                    written = leet;
                    isDigit = char.IsAsciiDigit(leet[0]);
                    budget--;
                }
            }

            // A sign three times is a row of signs, and “www.” begins an address.
            var isStretched = dice.Once(8) && word[i] != 'w' && char.IsLetter(written, 0) && !IsBeside(word, i);
            text.Append(string.Concat(Enumerable.Repeat(written, isStretched ? 3 + dice.Roll(4) : 1)));
            if (i < word.Length - 1) text.Append(Hidden(dice));
            wasDigit = isDigit;
            isBehindSign = written is "*" or "!" or "$" or "+" or "@";
        }

        return text.ToString();
    }

    /// <summary>“@” behind a sign is a mention, “!” and “+” last are punctuation, “!” before a blank ends a sentence, “5.1” is a number.</summary>
    private static bool MayStand(string leet, bool isEdge, bool hasGap, string sign, bool wasDigit) =>
        char.IsAsciiDigit(leet[0]) ? sign.Length == 0 || !wasDigit : !isEdge && sign != " " && !(leet == "@" && hasGap);

    /// <summary>A stretched letter beside itself would be one longer row.</summary>
    private static bool IsBeside(string word, int i) => (i > 0 && word[i - 1] == word[i]) || (i + 1 < word.Length && word[i + 1] == word[i]);

    private static string Letter(Dice dice, char letter) => dice.Roll(16) switch
    {
        0 => char.ToUpperInvariant(letter).ToString(),
        1 => char.ConvertFromUtf32(0xFF41 + Plain.IndexOf(letter)),
        2 => char.ConvertFromUtf32(0x1D41A + Plain.IndexOf(letter)),
        3 => char.ConvertFromUtf32(0x24D0 + Plain.IndexOf(letter)),
        4 => char.ConvertFromUtf32(0x1F130 + Plain.IndexOf(letter)),
        5 => char.ConvertFromUtf32(0x1F150 + Plain.IndexOf(letter)),
        6 => char.ConvertFromUtf32(0x249C + Plain.IndexOf(letter)),
        7 when LookAlike.TryGetValue(letter, out var letters) => dice.Pick(letters),
        8 when Struck.TryGetValue(letter, out var struck) => struck,
        9 => letter + dice.Pick(Marks),
        _ => letter.ToString(),
    };

    private static string Hidden(Dice dice) => dice.Once(12) ? dice.Pick(Invisible) : "";
}
