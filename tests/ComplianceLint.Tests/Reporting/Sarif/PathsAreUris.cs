using System.Text;
using System.Text.Json;
using ComplianceLint.Reporting.Sarif;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Sarif;

public sealed class PathsAreUris
{
    [Theory]
    [InlineData("drafts/hut kota.md", "drafts/hut%20kota.md")]
    [InlineData("a:b.md", "a%3Ab.md")]
    [InlineData("50%#?.md", "50%25%23%3F.md")]
    [InlineData("Café 🔥\n.md", "Caf%C3%A9%20%F0%9F%94%A5%0A.md")]
    [InlineData("3273************.md", "3273************.md")]
    [InlineData("../lain/a.md", "../lain/a.md")]
    public void A_path_is_relative_to_where_the_command_ran(string path, string uri) =>
        Assert.Equal($$$"""{"artifactLocation":{"uri":"{{{uri}}}","uriBaseId":"SRCROOT"}}""", Written(path));

    [Theory]
    [InlineData("/tmp/a b.md", "file:///tmp/a%20b.md")]
    [InlineData("D:/posting/a.md", "file:///D%3A/posting/a.md")]
    public void An_absolute_path_has_a_scheme_and_no_base(string path, string uri) =>
        Assert.Equal($$$"""{"artifactLocation":{"uri":"{{{uri}}}"}}""", Written(path));

    private static string Written(string path)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            FileUri.Write(json, path);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
