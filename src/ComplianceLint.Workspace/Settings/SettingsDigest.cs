using System.Security.Cryptography;
using System.Text;

namespace ComplianceLint.Workspace.Settings;

/// <summary>Names a rule set together with the overrides of its workspace.</summary>
internal static class SettingsDigest
{
    public static string Of(RuleSet rules, IReadOnlyList<OverrideLayer> overrides)
    {
        if (overrides.Count == 0) return rules.Digest;
        var text = new StringBuilder(rules.Digest).Append('\n');
        foreach (var (_, selected, layer) in overrides)
        {
            var posts = selected.Posts;
            foreach (var list in (IReadOnlyList<string>[])[selected.Files, posts.Channels, posts.Accounts, posts.Kinds, posts.Categories, posts.Languages]) text.Append(LayerKey.Join(list)).Append('\n');
            foreach (var key in layer.Keys.Order(StringComparer.Ordinal)) text.Append(key).Append('=').Append(layer.Find(key)!.Value.Value).Append('\n');
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
