using Xunit;

namespace ComplianceLint.Tests.Spans;

/// <summary>Decoding the source at a finding's span gives its match: what is planted is found, there and nowhere else.</summary>
internal static class SpanProperty
{
    public static void Holds(string path, Planted draft)
    {
        var parsed = PostDocument.Parse(new SourceText(path, draft.Text), ParseOptions.Default);
        Assert.Empty(parsed.Failures);
        var found = new List<Plant>();
        foreach (var post in parsed.Posts)
        {
            var analysis = TestRules.Everywhere.Analyze(post, TestRules.Options);
            Assert.Empty(analysis.Failures);
            foreach (var diagnostic in analysis.Diagnostics)
            {
                if (diagnostic.Rule.Id == TestRules.TermRule) found.Add(AsPlant(diagnostic));
            }
        }

        var missing = draft.Plants.Except(found).Select(plant => $"not found: {plant}");
        var surplus = found.Except(draft.Plants).Select(plant => $"found: {plant}");
        var differences = string.Join('\n', missing.Concat(surplus));
        Assert.True(differences.Length == 0, differences);
        Assert.Equal(draft.Plants.Count, found.Count);
    }

    private static Plant AsPlant(Diagnostic diagnostic) =>
        new(diagnostic.Span.Start, diagnostic.Span.End, diagnostic.Match!, diagnostic.Zone, diagnostic.Channel);
}
