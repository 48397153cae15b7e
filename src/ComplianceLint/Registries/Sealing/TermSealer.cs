using System.Globalization;
using System.Text;
using ComplianceLint.Rules;

namespace ComplianceLint.Registries.Sealing;

/// <summary>Writes <c>sealed.yaml</c> from a list of plain terms. Neither the file nor a fault holds a part of a term.</summary>
internal static class TermSealer
{
    private const int FewestCharacters = 3;
    private const int MostCharacters = 200;

    /// <summary>Shorter words written as one would be found in too many addresses.</summary>
    public const int FewestOfJoined = 6;

    public static (string? Text, int Terms, IReadOnlyList<Failure> Failures) Seal(SealKey key, SourceText list)
    {
        var rows = new HashSet<SealedTerm>();
        var failures = new List<Failure>();
        var terms = 0;
        for (var start = 0; start < list.Text.Length;)
        {
            var line = list.LineAt(start);
            var (term, fault) = ReadLine(list.Text.Substring(line.Start, line.Length));
            if (fault is not null) failures.Add(new Failure(EngineRules.InvalidRegistry, list.Path, fault, list.PositionOf(line.Start)));
            else if (term is not null && Add(key, term, rows)) terms++;
            start = line.End;
            while (start < list.Text.Length && list.Text[start] is '\r' or '\n') start++;
        }

        if (failures.Count == 0 && terms == 0) failures.Add(new Failure(EngineRules.InvalidRegistry, list.Path, new("Daftar ini kosong.", "This list is empty.")));
        return failures.Count > 0 ? (null, 0, failures) : (Write(key, rows), terms, []);
    }

    private static (IReadOnlyList<string>? Term, LocalizedText? Fault) ReadLine(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("# ", StringComparison.Ordinal) || text is "" or "#") return default;
        if (text[0] == '#') return (null, new("Istilah ditulis tanpa “#”; komentar diawali “# ” dengan spasi.", "A term stands without “#”; a comment begins with “# ” and a blank."));
        if (text.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment) text = text[..comment].TrimEnd();
        if (!TermTable.CanOccur(text)) return (null, new("Istilah ini melewati akhir kalimat.", "This term goes across the end of a sentence."));
        var tokens = FoldedTokens.Of(text);
        if (tokens.Sum(token => token.Count(char.IsLetterOrDigit)) < FewestCharacters) return (null, new($"Istilah ini terlalu pendek; sedikitnya {FewestCharacters} huruf atau angka.", $"This term is too short: at least {FewestCharacters} letters or digits."));
        return tokens.Count > SealedTerm.MostTokens || text.Length > MostCharacters
            ? (null, new($"Istilah ini terlalu panjang; paling banyak {SealedTerm.MostTokens} kata dan {MostCharacters} karakter.", $"This term is too long: at most {SealedTerm.MostTokens} words and {MostCharacters} characters."))
            : (tokens, null);
    }

    /// <returns>False for a term that is there already.</returns>
    private static bool Add(SealKey key, IReadOnlyList<string> tokens, HashSet<SealedTerm> rows)
    {
        var isNew = rows.Add(Row(key, tokens, tokens.Count));
        string[] bare = [.. tokens.Select(BareWords.Of).Where(words => words.Length > 0).SelectMany(words => words.Split(SealedHash.Separator))];
        // Numbers alone would be found in other numbers.
        if (bare.Length is > 0 and <= SealedTerm.MostTokens && bare.Any(word => word.Any(char.IsLetter)) && !bare.SequenceEqual(tokens)) rows.Add(Row(key, bare, bare.Length) with { IsBare = true });
        var joined = string.Concat(bare);
        if (joined.Length >= FewestOfJoined && (tokens.Count > 1 || joined != tokens[0])) rows.Add(Row(key, [joined], 0));
        return isNew;
    }

    private static SealedTerm Row(SealKey key, IReadOnlyList<string> tokens, int count) =>
        new(count, SealedHash.First(key, tokens[0]), SealedHash.Whole(key, string.Join(SealedHash.Separator, tokens)));

    /// <summary>In the order of the hashes, which says nothing about the order of the terms.</summary>
    private static string Write(SealKey key, IEnumerable<SealedTerm> rows)
    {
        var text = new StringBuilder();
        text.Append("# compliancelint registry seal\n");
        text.Append(CultureInfo.InvariantCulture, $"version: {SealedFile.Version}\nfolding: {FoldingId.Value}\nkey: {key.Id}\nterms:\n");
        foreach (var row in rows.OrderBy(row => row.Whole)) text.Append("  - ").Append(row).Append('\n');
        return text.ToString();
    }
}
