using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HotChocolate.Execution;

/// <summary>Ways to look at a result, above all in tests.</summary>
public static class ExecutionResultExtensions
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The response as JSON.</summary>
    /// <param name="result">The result.</param>
    /// <param name="withIndentations">False: as compact as the server sends it.</param>
    /// <exception cref="NotSupportedException">The result is none that can be written as one JSON value.</exception>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        if (result is not IJsonResult json)
            throw new NotSupportedException($"A {result.GetType().Name} has no JSON form.");
        var output = new ArrayBufferWriter<byte>();
        json.WriteTo(output);
        return withIndentations
            ? JsonNode.Parse(output.WrittenSpan)!.ToJsonString(Indented)
            : Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The result as that of a query or mutation.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static IOperationResult ExpectOperationResult(this IExecutionResult result)
        => result as IOperationResult ?? throw new ArgumentException("The result is not one of a query or mutation.", nameof(result));

    /// <summary>The result as that of a subscription.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static IResponseStream ExpectResponseStream(this IExecutionResult result)
        => result as IResponseStream ?? throw new ArgumentException("The result is not one of a subscription.", nameof(result));
}
