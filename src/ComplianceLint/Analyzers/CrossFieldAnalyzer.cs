using ComplianceLint.Calendar;
using ComplianceLint.Posts;
using ComplianceLint.Registries;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Holds a field against another, against the clock or against the text: who writes must not approve, an embargo must be over.</summary>
internal sealed class CrossFieldAnalyzer(CrossFieldOptions options) : PostAnalyzer
{
    public static CrossFieldAnalyzer Read(CheckReader check) => new(CrossFieldOptions.Read(check));

    public override void Initialize(AnalysisContext context)
    {
        var given = options.Given?.Compile(context, TextScope.Prose);
        var text = options.Text?.Compile(context, new TextScope(Zone.Body | Zone.Title | Zone.Variant, Zone.Comment));
        context.RegisterPostAction(
            post =>
            {
                if (Concerns(post, given, text)) Check(post, text);
            },
            post => Concerns(post, given, text));
    }

    /// <summary>Both sides are there to be compared; only what a field requires may be missing.</summary>
    private bool Concerns(PostContext context, CompiledCue? given, CompiledCue? text)
    {
        if (!options.Field.IsStated(context.Post)) return false;
        if (given is not null && !given.IsStated(context) && !given.IsFound(context)) return false;
        if (options.Relation == FieldRelation.Requires) return true;
        return options.Other?.IsStated(context.Post) ?? (text is null || text.IsFound(context));
    }

    private void Check(PostContext context, CompiledCue? text)
    {
        if (options.Relation == FieldRelation.Requires)
        {
            CheckRequired(context);
            return;
        }

        if (options.ComparesTimes)
        {
            CheckTimes(context);
            return;
        }

        var values = options.Field.Values(context.Post);
        if (text is not null)
        {
            foreach (var hit in text.Hits(context)) CheckText(context, hit, values);
            return;
        }

        var others = options.Other?.Values(context.Post) ?? [];
        foreach (var value in values) CheckValue(context, value, others);
    }

    /// <summary>In a list, the item that states the one field needs the other itself.</summary>
    private void CheckRequired(PostContext context)
    {
        foreach (var holder in options.Field.Holders(context.Post))
        {
            if (PostFields.Find(holder, options.Field.Shape) is not { IsEmpty: false } value || value is { IsQuoted: false, Text: "false" }) continue;
            var isStated = options.Other!.Parent == options.Field.Parent && options.Field.Parent is not null
                ? PostFields.Find(holder, options.Other.Shape) is { IsEmpty: false }
                : options.Other.IsStated(context.Post);
            if (!isStated) context.Report(context.At(value, Details(options.Other.Shape.Name)));
        }
    }

    private void CheckText(PostContext context, CueHit hit, IReadOnlyList<Node> values)
    {
        var (first, last) = hit.Captured ?? (hit.First, hit.Last);
        var (start, length) = context.RangeOf(first, last);
        var said = RegistryKeys.Handle(context.Post.Text.Substring(start, length));
        var holds = options.Relation switch
        {
            FieldRelation.Equals => values.Any(value => Key(value) == said),
            FieldRelation.Differs => !values.Any(value => Key(value) == said),
            _ => values.Any(value => Key(value).Contains(said, StringComparison.Ordinal)),
        };
        if (!holds) context.Report(first, last, Details(values[0].Text) with { IsWeak = hit.IsWeak, Related = [Related(values[0])] });
    }

    private void CheckValue(PostContext context, Node value, IReadOnlyList<Node> others)
    {
        if (options.Relation == FieldRelation.InText)
        {
            if (!IsSaid(context, value)) context.Report(context.At(value, Details("")));
            return;
        }

        var other = options.Relation switch
        {
            FieldRelation.Differs => others.FirstOrDefault(candidate => Key(candidate) == Key(value)),
            FieldRelation.Contains => others.Count > 0 && others.All(candidate => !Key(value).Contains(Key(candidate), StringComparison.Ordinal)) ? others[0] : null,
            _ => others.Count > 0 && others.All(candidate => Key(candidate) != Key(value)) ? others[0] : null,
        };
        if (other is not null) context.Report(context.At(value, Details(other.Text) with { Related = [Related(other)] }));
    }

    private void CheckTimes(PostContext context)
    {
        if ((options.Other is null ? FieldTime.Now(context) : FieldTime.Of(context, options.Other).FirstOrDefault()) is not { } theirs) return;
        foreach (var mine in FieldTime.Of(context, options.Field))
        {
            var order = mine.CompareTo(theirs);
            var holds = options.Relation switch
            {
                FieldRelation.Before => order < 0,
                FieldRelation.NotBefore => order >= 0,
                FieldRelation.After => order > 0,
                _ => order <= 0,
            };
            if (!holds) context.Report(context.At(mine.Value!, Details(theirs.Value?.Text ?? "") with { Related = theirs.Value is null ? [] : [Related(theirs.Value)] }));
        }
    }

    /// <summary>True when a published text holds the value as a whole word, whatever its capitals.</summary>
    private static bool IsSaid(PostContext context, Node value)
    {
        var key = RegistryKeys.Name(value.Text);
        foreach (var published in context.Post.Published)
        {
            var element = context.Post.ElementSpan[published.Element];
            var text = RegistryKeys.Name(context.Post.Text.Substring(element.Start, element.Length));
            for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
            {
                var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + key.Length == text.Length || !char.IsLetterOrDigit(text[at + key.Length]));
                if (isWhole) return true;
            }
        }

        return false;
    }

    /// <summary>Names and handles are compared folded, without the sign.</summary>
    private string Key(Node value) => options.ComparesPersons ? PersonName.Key(value.Text) : RegistryKeys.Handle(value.Text);

    private static RelatedLocation Related(Node other) => new(other.Span, new("Dibandingkan dengan ini.", "Compared with this."));

    private static Finding Details(string other) => new()
    {
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["other"] = new(other, other) },
    };
}
