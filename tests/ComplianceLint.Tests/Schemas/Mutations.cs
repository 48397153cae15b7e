using System.Text.Json.Nodes;

namespace ComplianceLint.Tests.Schemas;

/// <summary>Makes documents that differ from another at one place: a key more, a key less, or another value.</summary>
internal static class Mutations
{
    public const string UnknownKey = "tidakAda";

    private static readonly string[] Values =
        ["null", "\"\"", "\"tidak-ada\"", "\"true\"", "7", "0", "-1", "999999999", "1.5", "true", "\"2026-08-17\"", "[]", "{}", "[\"tidak-ada\"]", "[null]", "[[]]", "[{}]", "{ \"tidakAda\": \"x\" }"];

    /// <summary>Every mutation at every place whose path was not seen before; the document itself comes first.</summary>
    /// <param name="document">A sound document.</param>
    /// <param name="seen">The paths that were mutated already, without the indexes of lists.</param>
    /// <param name="prefix">What distinguishes a path of this document from that of another.</param>
    public static IEnumerable<(string Place, JsonNode? Document)> Of(JsonNode? document, HashSet<string> seen, Func<string, string> prefix)
    {
        yield return ("as it is", document?.DeepClone());
        foreach (var (path, place) in New(document, seen, prefix))
        {
            foreach (var value in Values) yield return ($"{place} := {value}", With(document, path, JsonNode.Parse(value), Change.Replace));
            if (path.Count > 0 && path[^1] is string) yield return ($"{place} removed", With(document, path, null, Change.Remove));
            if (At(document, path) is JsonObject) yield return ($"{place} + {UnknownKey}", With(document, [.. path, UnknownKey], "x", Change.Replace));
        }
    }

    /// <summary>Every mapping with each key more that it does not have, without a value, so that only its name counts.</summary>
    public static IEnumerable<(string Place, JsonNode? Document)> Keys(JsonNode? document, IReadOnlyList<string> keys, HashSet<string> seen, Func<string, string> prefix)
    {
        foreach (var (path, place) in New(document, seen, prefix))
        {
            if (At(document, path) is not JsonObject mapping) continue;
            foreach (var key in keys.Where(key => !mapping.ContainsKey(key))) yield return ($"{place} + {key}: null", With(document, [.. path, key], null, Change.Replace));
        }
    }

    private static List<(IReadOnlyList<object> Path, string Place)> New(JsonNode? document, HashSet<string> seen, Func<string, string> prefix) =>
        [.. Places(document, []).Select(place => (place.Path, Place: prefix(place.Signature) + place.Signature)).Where(place => seen.Add(place.Place))];

    private enum Change
    {
        Replace,
        Remove,
    }

    private static IEnumerable<(IReadOnlyList<object> Path, string Signature)> Places(JsonNode? node, IReadOnlyList<object> path)
    {
        yield return (path, string.Join('.', path.Select(step => step is string name ? name : "[]")));
        IEnumerable<(object Step, JsonNode? Node)> children = node switch
        {
            JsonObject mapping => mapping.Select(child => ((object)child.Key, child.Value)),
            JsonArray list => list.Select((child, i) => ((object)i, child)),
            _ => [],
        };
        foreach (var child in children.SelectMany(child => Places(child.Node, [.. path, child.Step]))) yield return child;
    }

    private static JsonNode? At(JsonNode? node, IEnumerable<object> path) => path.Aggregate(node, (at, step) => step is string name ? at![name] : at![(int)step]);

    private static JsonNode? With(JsonNode? document, IReadOnlyList<object> path, JsonNode? value, Change change)
    {
        if (path.Count == 0) return value;
        var copy = document!.DeepClone();
        var parent = At(copy, path.Take(path.Count - 1))!;
        if (path[^1] is int index) parent.AsArray()[index] = value;
        else if (change == Change.Remove) parent.AsObject().Remove((string)path[^1]);
        else parent.AsObject()[(string)path[^1]] = value;
        return copy;
    }
}
