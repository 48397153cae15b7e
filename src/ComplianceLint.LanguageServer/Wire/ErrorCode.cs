namespace ComplianceLint.LanguageServer.Wire;

/// <summary>Why a request is not answered, as JSON-RPC and LSP number it.</summary>
internal enum ErrorCode
{
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    ServerNotInitialized = -32002,
    RequestCancelled = -32800,
    ServerCancelled = -32802,
    RequestFailed = -32803,
}
