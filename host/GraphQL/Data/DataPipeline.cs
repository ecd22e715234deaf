using HotChocolate;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Data.Filtering;
using Leefbaarheid.GraphQL.Data.Paging;
using Leefbaarheid.GraphQL.Data.Projection;
using Leefbaarheid.GraphQL.Data.Sorting;
using Leefbaarheid.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>
/// All data attributes of one field, run as one step: that way the page, the count and the columns are decided upon together, and
/// a field with four attributes costs one asynchronous call instead of four.
/// </summary>
internal abstract class DataPipeline
{
    // No list: one of values of our own is code that the runtime compiles at every start.
    private DataStage[] _stages = [];

    /// <summary>The .NET type of one item.</summary>
    public abstract Type ItemType { get; }

    public FilterShape? Filter { get; set; }

    public SortShape? Sort { get; set; }

    public PageSettings? Paging { get; set; }

    protected DataStage First => _stages[0];

    /// <summary>The pipeline of a field that a data attribute is being applied to, in the place of the outermost such attribute.</summary>
    /// <exception cref="SchemaException">The field is no list, or its attributes stand in an order that cannot work.</exception>
    public static DataPipeline Enter(FieldDraft field, DataStage stage)
    {
        var pipeline = field.Middleware.Select(middleware => middleware.Target).OfType<DataPipeline>().FirstOrDefault();
        if (pipeline is null)
        {
            var itemType = ClrTypes.PageItemType(field.ClrResultType) ?? ClrTypes.ElementType(field.ClrResultType)
                ?? throw new SchemaException($"[{stage}] needs a list, but {field.Coordinate} returns {field.ClrResultType}.");
            pipeline = (DataPipeline)Activator.CreateInstance(typeof(DataPipeline<>).MakeGenericType(itemType))!;
            field.Middleware.Add(pipeline.Around);
        }

        pipeline.Add(stage, field);
        return pipeline;
    }

    /// <summary>
    /// What of a list has to be read of each object that has it, for a projection that reads the list along. Null where that can only be
    /// told when the whole list is there, or where the request is wrong: then the list is read whole, and the field itself says why.
    /// </summary>
    /// <param name="selected">The field of the list.</param>
    /// <param name="model">Of the database.</param>
    /// <param name="maxConditions">The most conditions or keys that one list may put into a statement.</param>
    public abstract NestedList? Nested(SelectedField selected, IReadOnlyModel model, int maxConditions);

    protected bool Has(DataStage stage)
    {
        foreach (var own in _stages)
        {
            if (own == stage)
                return true;
        }

        return false;
    }

    protected abstract ValueTask RunAsync(IMiddlewareContext context, FieldDelegate resolve);

    private FieldDelegate Around(FieldDelegate resolve) => context => RunAsync(context, resolve);

    private void Add(DataStage stage, FieldDraft field)
    {
        var before = _stages;
        _stages = new DataStage[before.Length + 1];
        Array.Copy(before, _stages, before.Length);
        _stages[^1] = stage;
        for (var index = 1; index < _stages.Length; index++)
        {
            if (Rank(_stages[index - 1]) < Rank(_stages[index]) || BothInnermost(_stages[index - 1], _stages[index]))
                continue;
            throw new SchemaException(
                $"The middleware pipeline order for the field `{field.Owner.Name}.{field.Name}` is invalid. Middleware order is important "
                + "especially with data pipelines. The correct order of a data pipeline is as follows: UseDbContext -> UsePaging -> "
                + "UseProjection -> UseFiltering -> UseSorting. You may omit any of these middleware or have other middleware in between "
                + "but you need to abide by the overall order. Your order is: "
                + $"{string.Join(" -> ", _stages)}. ({ErrorCodes.Schema.MiddlewareOrderInvalid})");
        }
    }

    private static bool BothInnermost(DataStage left, DataStage right)
        => left != right && Rank(left) >= Rank(DataStage.UseFiltering) && Rank(right) >= Rank(DataStage.UseFiltering);

    // Paging and taking a single object exclude each other: they share a rank.
    private static int Rank(DataStage stage) => stage switch
    {
        DataStage.UseProjection => 1,
        DataStage.UseFiltering => 2,
        DataStage.UseSorting => 3,
        _ => 0,
    };
}
