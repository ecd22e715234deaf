using Leefbaarheid.GraphQL.Language;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Runs one planned operation: phase 1, then phase 2; for mutations field by field.</summary>
internal sealed class OperationExecutor(RequestContext request, object rootValue)
{
    private readonly ObjectSelection _selection = request.Plan.Root;

    public async ValueTask<OperationResult> ExecuteAsync()
    {
        var findings = request.MaxHeldBytes is null ? null : new WriterFindings();
        var buffer = new JsonBuffer(request.Pool, request.MaxHeldBytes ?? long.MaxValue);
        var writer = new ResponseWriter(request, buffer, findings);
        try
        {
            var root = new ObjectNode(rootValue, _selection, parent: null, via: null, []);
            var start = buffer.Mark();
            var written = request.Plan.Operation.Kind == OperationKind.Mutation
                ? await ExecuteSeriallyAsync(root, buffer, writer)
                : await ExecuteConcurrentlyAsync(root, writer);
            if (!written)
            {
                buffer.Reset(start);
                buffer.Null();
            }

            if (!written || findings is null || !buffer.IsOverflown)
                return new OperationResult(buffer, writer.Errors);
            buffer.Dispose();
            return new OperationResult(new LargeData(request, root, findings), writer.Errors);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private async ValueTask<bool> ExecuteConcurrentlyAsync(ObjectNode root, ResponseWriter writer)
    {
        await new LevelResolver(request).ResolveAsync(root);
        return writer.WriteObject(_selection, root.Value, root);
    }

    /// <summary>
    /// Each field is resolved and written before the next one starts: a later mutation may change the very objects that an
    /// earlier one returned, and the earlier answer must show them as they were.
    /// </summary>
    private async ValueTask<bool> ExecuteSeriallyAsync(ObjectNode root, JsonBuffer buffer, ResponseWriter writer)
    {
        buffer.BeginObject();
        foreach (var field in _selection.Fields)
        {
            if (!field.IsIncluded(request.Flags))
                continue;
            if (field.Slot >= 0)
                await new LevelResolver(request).ResolveAsync(root, field);
            if (!writer.WriteField(field, _selection, root.Value, root))
                return false;

            // What was loaded before a change must not be shown after it.
            request.ClearDataLoaders();
        }

        buffer.EndObject();
        return true;
    }
}
