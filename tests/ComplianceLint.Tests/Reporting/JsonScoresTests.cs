using System.Text.Json;
using ComplianceLint.Reporting.Json;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class JsonScoresTests
{
    [Theory]
    [InlineData(99.96, 99.9)]
    [InlineData(72.3, 72.3)]
    [InlineData(71.0 + (2.0 / 3), 71.6)]
    [InlineData(100, 100)]
    public void Points_are_rounded_down_to_tenths(double points, double written) => Assert.Equal(written, ComplianceLint.Score.Tenths(points));

    [Fact]
    public void What_was_lifted_is_said_where_it_changes_something()
    {
        Assert.Equal("""{"scores":{"lowest":60,"average":80,"clauses":{"etika/jujur":90,"prinsip/a":60,"prinsip/b":100}}}""", Written(Score(60), Score(60)));
        Assert.Contains("""unlifted":{"lowest":20,"average":60,"clauses":{"etika/jujur":90,"prinsip/a":20,""", Written(Score(60), Score(20)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_principle_there_is_no_headline() => Assert.Equal("""{"scores":{"clauses":{}}}""", Written(new Score(new Dictionary<string, double>()), new Score(new Dictionary<string, double>())));

    private static Score Score(double a) => new(new Dictionary<string, double> { ["prinsip/b"] = 100, ["prinsip/a"] = a, ["etika/jujur"] = 90 });

    private static string Written(Score score, Score unlifted)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            JsonScores.Write(json, score, unlifted);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
