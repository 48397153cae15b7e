namespace ComplianceLint.Carets;

/// <summary>Finds what is being written in front matter, by lines alone, because half of a line is no YAML.</summary>
internal static class FrontMatterCaret
{
    private const string Separators = " ,[{\t";

    public static FieldCaret? Find(string text, int offset)
    {
        var lines = LinesUpTo(text, offset);
        if (lines.Count < 2 || lines[0].Text.TrimEnd() != "---" || lines.Skip(1).SkipLast(1).Any(line => line.Text.TrimEnd() == "---")) return null;
        var (here, start) = lines[^1];
        var (indentation, content) = Split(here);
        var siblings = new HashSet<string>(StringComparer.Ordinal);
        var parents = new List<string>();
        AddSiblingsBelow(text, offset, indentation, siblings);
        for (var i = lines.Count - 2; i > 0; i--)
        {
            var (above, what) = Split(lines[i].Text);
            if (KeyOf(what) is not { } key) continue;
            if (above == indentation) siblings.Add(key);
            if (above >= indentation) continue;
            parents.Insert(0, key);
            indentation = above;
        }

        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var word = content.Length == 0 ? 0 : content.LastIndexOfAny([.. Separators, ':']) + 1;
        var span = TextSpan.FromBounds(start + here.Length - content.Length + word, offset);
        // Below a key without a value, an item of a list is a value of that key.
        var isItem = colon < 0 && here.TrimStart(' ').StartsWith('-');
        return isItem && parents.Count > 0 && Posts.PostFields.Root.Child(parents[^1]) is { Type: not Posts.FieldType.Mapping }
            ? new FieldCaret(parents[..^1], parents[^1], span, siblings, CaretSyntax.Yaml)
            : new FieldCaret(parents, colon < 0 ? null : content[..colon].Trim(), span, siblings, CaretSyntax.Yaml);
    }

    /// <summary>Keys of the same mapping that stand below.</summary>
    private static void AddSiblingsBelow(string text, int offset, int indentation, HashSet<string> siblings)
    {
        var isHere = true;
        foreach (var rest in text.AsSpan(offset).EnumerateLines())
        {
            var line = rest.ToString();
            var (below, content) = Split(line);
            if (line.TrimEnd() == "---") return;
            if (isHere || string.IsNullOrWhiteSpace(content))
            {
                isHere = false;
                continue;
            }

            if (below < indentation || (below == indentation && line.TrimStart(' ').StartsWith('-'))) return;
            if (below == indentation && KeyOf(content) is { } key) siblings.Add(key);
        }
    }

    private static List<(string Text, int Start)> LinesUpTo(string text, int offset)
    {
        var lines = new List<(string, int)>();
        var start = 0;
        for (var at = 0; at < offset; at++)
        {
            if (text[at] != '\n') continue;
            lines.Add((text[start..at].TrimEnd('\r'), start));
            start = at + 1;
        }

        lines.Add((text[start..offset], start));
        return lines;
    }

    /// <summary>How far a line is indented, the dash of an item counted, and what stands there.</summary>
    private static (int Indentation, string Content) Split(string line)
    {
        var content = line.TrimStart(' ');
        if (content.StartsWith("- ", StringComparison.Ordinal)) content = content[2..].TrimStart(' ');
        return (line.Length - content.Length, content);
    }

    private static string? KeyOf(string content)
    {
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && content[0] != '#' ? content[..colon].Trim() : null;
    }
}
