using System.Globalization;

namespace ComplianceLint.Workspace.Settings;

/// <summary>The shapes that values of a configuration may have.</summary>
internal static class Shapes
{
    public static bool IsMapping(Node node) => node.Kind == NodeKind.Mapping;

    public static bool IsList(Node node) => node.Kind == NodeKind.Sequence;

    public static bool IsText(Node node) => node is { Kind: NodeKind.Scalar, Text.Length: > 0, IsNull: false };

    public static Func<Node, bool> IsOneOf(IReadOnlyList<string> words) =>
        node => node.Kind == NodeKind.Scalar && words.Contains(node.Text, StringComparer.Ordinal);

    public static Func<Node, LocalizedText> NotOneOf(IReadOnlyList<string> words) => node => Faults.NotOneOf(node.Text, words);

    public static Func<Node, bool> IsNumber(int least, int most) => node =>
        node.Kind == NodeKind.Scalar && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
}
