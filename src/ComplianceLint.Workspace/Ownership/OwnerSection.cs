namespace ComplianceLint.Workspace.Ownership;

/// <summary>Lines of a CODEOWNERS file that are judged together; on GitHub all of them are.</summary>
internal sealed class OwnerSection
{
    private readonly List<OwnerLine> _lines = [];

    /// <summary>True for a section of GitLab whose owners need not agree.</summary>
    public bool IsOptional { get; private init; }

    private IReadOnlyList<string> Defaults { get; init; } = [];

    public IReadOnlyList<string> OwnersOf(string path)
    {
        // An exclusion of GitLab takes a file out of its section, wherever it stands.
        if (_lines.Exists(line => line.IsExclusion && line.Pattern.Matches(path))) return [];
        return _lines.FindLast(line => line.Pattern.Matches(path))?.Owners ?? [];
    }

    public static OwnerSection ReadGitHub(string text)
    {
        var section = new OwnerSection();
        foreach (var words in LinesOf(text))
        {
            // GitHub skips a line that names somebody who can be nobody.
            var owners = words.Skip(1).TakeWhile(word => !word.StartsWith('#')).ToList();
            var isValid = owners.TrueForAll(owner => owner.Contains('@')) && !words[0].StartsWith('!') && !words[0].Contains('[');
            if (isValid) section._lines.Add(new OwnerLine(OwnerPattern.OfGitHub(words[0]), owners));
        }

        return section;
    }

    public static IReadOnlyList<OwnerSection> ReadGitLab(string text)
    {
        var sections = new List<OwnerSection> { new() };
        foreach (var words in LinesOf(text))
        {
            if (words[0].StartsWith('[') || words[0].StartsWith("^[", StringComparison.Ordinal)) sections.Add(HeadOf(words));
            else sections[^1].AddGitLab(words);
        }

        return sections;
    }

    private void AddGitLab(IReadOnlyList<string> words)
    {
        var isExclusion = words[0].StartsWith('!');
        string[] owners = [.. words.Skip(1).TakeWhile(word => !word.StartsWith('#')).Where(word => word.Contains('@'))];
        _lines.Add(new OwnerLine(OwnerPattern.OfGitLab(isExclusion ? words[0][1..] : words[0]), owners.Length > 0 ? owners : Defaults) { IsExclusion = isExclusion });
    }

    /// <summary>`^[Title][2] @owner`; the title may hold blanks.</summary>
    private static OwnerSection HeadOf(IReadOnlyList<string> words) => new()
    {
        IsOptional = words[0].StartsWith('^'),
        Defaults = [.. words.SkipWhile(word => !word.EndsWith(']')).Skip(1).Where(word => word.Contains('@'))],
    };

    /// <summary>The words of each line that says something; a backslash keeps a blank or a sign in a path.</summary>
    private static IEnumerable<IReadOnlyList<string>> LinesOf(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(WordsOf);

    private static IReadOnlyList<string> WordsOf(string line)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            var isEnd = i == line.Length || (line[i] is ' ' or '\t' && line[i - 1] != '\\');
            if (!isEnd) continue;
            if (i > start) words.Add(line[start..i].Replace("\\ ", " ", StringComparison.Ordinal).Replace("\\#", "#", StringComparison.Ordinal));
            start = i + 1;
        }

        return words;
    }
}
