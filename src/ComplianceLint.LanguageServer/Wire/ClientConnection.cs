using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplianceLint.LanguageServer.Wire;

/// <summary>Writes messages to the client. Not thread-safe: the one thread that works writes.</summary>
internal sealed class ClientConnection(Stream output, Log log)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<int, Action<JsonElement>> _waiting = [];
    private int _lastId;

    /// <summary>False once the client reads no more.</summary>
    public bool IsOpen { get; private set; } = true;

    public void Answer(JsonElement id, Reply reply) => Send(json =>
    {
        json.WritePropertyName("id"u8);
        if (id.ValueKind == JsonValueKind.Undefined) json.WriteNullValue();
        else id.WriteTo(json);
        if (reply.Error is { } error)
        {
            json.WriteStartObject("error"u8);
            json.WriteNumber("code"u8, (int)error);
            json.WriteString("message"u8, reply.Message);
            WriteOptional(json, "data", reply.Details);
            json.WriteEndObject();
            return;
        }

        json.WritePropertyName("result"u8);
        if (reply.Result is null) json.WriteNullValue();
        else reply.Result.WriteTo(json);
    });

    public void Notify(string method, JsonNode? parameters) => Send(json =>
    {
        json.WriteString("method"u8, method);
        WriteOptional(json, "params", parameters);
    });

    /// <summary>Asks the client for something.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">Its parameters; null for none.</param>
    /// <param name="receive">Takes the result; not called where the client refuses.</param>
    public void Request(string method, JsonNode? parameters, Action<JsonElement>? receive = null)
    {
        var id = ++_lastId;
        if (receive is not null) _waiting[id] = receive;
        Send(json =>
        {
            json.WriteNumber("id"u8, id);
            json.WriteString("method"u8, method);
            WriteOptional(json, "params", parameters);
        });
    }

    /// <summary>Takes an answer of the client; one that nobody asked for is dropped.</summary>
    public void Receive(Envelope response)
    {
        if (!response.Id.TryGetInt(out var id) || !_waiting.Remove(id, out var receive)) return;
        if (response.Error.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null) receive(response.Result);
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, JsonNode? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        value.WriteTo(json);
    }

    private void Send(Action<Utf8JsonWriter> write)
    {
        if (!IsOpen) return;
        var body = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc"u8, "2.0"u8);
            write(json);
            json.WriteEndObject();
        }

        try
        {
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.WrittenCount}\r\n\r\n")));
            output.Write(body.WrittenSpan);
            output.Flush();
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            IsOpen = false;
            log.Write("the client reads no more");
        }
    }
}
