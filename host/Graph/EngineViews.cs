using System.Runtime.CompilerServices;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Cutting;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Graph;

/// <summary>The schema as somebody with certain rights knows it, for the engine and for the host itself. Made once for each combination of rights.</summary>
internal sealed class EngineViews(RequestExecutorResolver executors, SchemaModel whole)
{
    private readonly ConditionalWeakTable<SchemaRights, View> _views = [];

    public ISchemaCut? CutFor(SchemaRights? rights) => rights is null ? null : Find(rights);

    public SchemaModel ModelFor(SchemaRights? rights) => rights is null ? whole : Find(rights).Model;

    private View Find(SchemaRights rights) => _views.GetValue(rights, made => new View(made, executors));

    private sealed class View(SchemaRights rights, RequestExecutorResolver executors) : ISchemaCut
    {
        private SchemaModel? _model;

        public SchemaModel Model => _model ??= Engine.Model(executors.Executor.For(this).Schema);

        public bool Shows(string type, string field) => rights.Shows(type, field);
    }
}

/// <summary>Tells the engine whose view of the schema a request has.</summary>
internal sealed class CutSource(EngineViews views, EffectiveRights rights) : ISchemaCutSource
{
    public ISchemaCut? Current => views.CutFor(rights.Schema);
}

/// <summary>The schema as whoever asks knows it.</summary>
internal sealed class ViewedSchema(EngineViews views, EffectiveRights rights)
{
    public SchemaModel Current => views.ModelFor(rights.Schema);
}
