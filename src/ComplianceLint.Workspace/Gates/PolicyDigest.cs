using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Workspace.Gates;

/// <summary>Names the policy of a gate.</summary>
internal static class PolicyDigest
{
    public static string Of(GatePolicy policy)
    {
        var text = new StringBuilder();
        Append(text, policy);
        foreach (var (posts, decisions) in policy.Overrides)
        {
            foreach (var (key, values) in posts.Selectors) text.Append(key).Append(' ').Append(LayerKey.Join(values)).Append('\n');
            Append(text, decisions);
        }

        text.Append("approvers ").Append(LayerKey.Join(policy.Approvers)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"minimumScore {policy.MinimumScore}\n");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, GateDecisions decisions)
    {
        foreach (var (severity, verdict) in decisions.BySeverity.OrderBy(one => one.Key)) text.Append(Severities.NameOf(severity)).Append(' ').Append(GateWords.Of(verdict)).Append('\n');
        foreach (var (rule, verdict) in decisions.ByRule.OrderBy(one => one.Key, StringComparer.Ordinal)) text.Append(rule).Append(' ').Append(GateWords.Of(verdict)).Append('\n');
    }
}
