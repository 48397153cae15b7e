using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using ComplianceLint.Posts;

namespace ComplianceLint;

/// <summary>What an approval is for: a hash of everything of a post that is published or decides how, and of its attachments.</summary>
/// <remarks>The fields <c>persetujuan</c> and <c>compliance</c> are left out: they speak about the post, and are written after it.</remarks>
public static class ContentHash
{
    private static readonly string[] LeftOut = ["persetujuan", "compliance", "$schema"];

    /// <summary>The paths of a post's pictures, videos and other files, as it states them.</summary>
    public static IReadOnlyList<string> AttachmentsOf(PostDocument post) =>
    [
        .. new[] { post.Field("media"), post.Field("lampiran") }.OfType<Node>().Concat(post.Images).SelectMany(TextsOf)
            .Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary><c>sha256:</c> and 64 hexadecimal digits, over canonical JSON.</summary>
    /// <param name="post">The post.</param>
    /// <param name="digestOf">The hash of an attachment's bytes; null for what is no file at hand, which is known by its name alone.</param>
    public static string Of(PostDocument post, Func<string, string?> digestOf)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content))
        {
            json.WriteStartObject();
            json.WriteStartObject("attachments"u8);
            foreach (var path in AttachmentsOf(post))
            {
                if (digestOf(path) is { } digest) json.WriteString(path, digest);
            }

            json.WriteEndObject();
            if (post.Body is { } body) json.WriteString("body"u8, Lines(post.Source.Text.Substring(body.Start, body.Length)));
            json.WriteStartObject("fields"u8);
            foreach (var (name, field) in FieldsOf(post).OrderBy(field => field.Name, StringComparer.Ordinal))
            {
                json.WritePropertyName(name);
                Write(json, field);
            }

            json.WriteEndObject();
            json.WriteStartArray("rest"u8);
            foreach (var node in post.Rest.Where(node => !ReferenceEquals(node, post.OfFile.Node)))
            {
                json.WriteStringValue(node.Name);
                Write(json, node);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(content.WrittenSpan))}";
    }

    private static IEnumerable<(string Name, Node Field)> FieldsOf(PostDocument post) =>
        (post.Fields?.Children ?? [])
            .Select(field => (Name: PostFields.Root.Children.FirstOrDefault(shape => shape.Name == field.Name || shape.Alias == field.Name)?.Name ?? field.Name!, field))
            .Where(field => !LeftOut.Contains(field.Name, StringComparer.Ordinal));

    private static void Write(Utf8JsonWriter json, Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Scalar when node.IsNull:
                json.WriteNullValue();
                break;
            case NodeKind.Scalar:
                json.WriteStringValue(Lines(node.Text));
                break;
            case NodeKind.Sequence:
                json.WriteStartArray();
                foreach (var item in node.Children) Write(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                foreach (var child in node.Children.OrderBy(child => child.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(child.Name!);
                    Write(json, child);
                }

                json.WriteEndObject();
                break;
        }
    }

    private static IEnumerable<string> TextsOf(Node node) =>
        node.Kind == NodeKind.Scalar ? [node.Text] : node.Children.SelectMany(TextsOf);

    /// <summary>Git may change line endings, and an editor the end of a file.</summary>
    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
