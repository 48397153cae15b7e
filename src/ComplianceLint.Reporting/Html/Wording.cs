using System.Buffers;
using System.Text;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting.Html;

/// <summary>The texts of a page in both languages, each once: the page shows one, and its script can show the other.</summary>
internal sealed class Wording
{
    private readonly Dictionary<LocalizedText, int> _numbers = [];
    private readonly List<LocalizedText> _texts = [];

    /// <summary>The number of a text, which may be a stranger's but is <see cref="Visible"/>.</summary>
    public int NumberOf(LocalizedText text)
    {
        if (_numbers.TryGetValue(text, out var number)) return number;
        _texts.Add(text);
        return _numbers[text] = _texts.Count - 1;
    }

    /// <summary>A list of pairs, safe inside of a script element.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonFormat.Options))
        {
            json.WriteStartArray();
            foreach (var text in _texts)
            {
                json.WriteStartArray();
                json.WriteStringValue(text.Id);
                json.WriteStringValue(text.En);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
