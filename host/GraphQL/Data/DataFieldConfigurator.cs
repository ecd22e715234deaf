using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Data.Filtering;
using Leefbaarheid.GraphQL.Data.Paging;
using Leefbaarheid.GraphQL.Data.Sorting;
using Leefbaarheid.GraphQL.Types;
using ListType = Leefbaarheid.GraphQL.Types.ListType;
using NonNullType = Leefbaarheid.GraphQL.Types.NonNullType;

namespace Leefbaarheid.GraphQL.Data;

/// <summary>Applies the data attributes to fields. One instance serves one schema while it is being built.</summary>
internal sealed class DataFieldConfigurator : IFieldConfigurator
{
    private FilterTypes? _filters;
    private SortTypes? _sorts;

    public bool TryConfigure(Attribute attribute, FieldDraft field, ISchemaTypes types)
    {
        switch (attribute)
        {
            case UsePagingAttribute paging:
                Page(field, types, paging);
                return true;
            case UseOffsetPagingAttribute paging:
                Page(field, types, paging);
                return true;
            case UseFirstOrDefaultAttribute:
                Single(field, DataStage.UseFirstOrDefault);
                return true;
            case UseSingleOrDefaultAttribute:
                Single(field, DataStage.UseSingleOrDefault);
                return true;
            case UseProjectionAttribute:
                Require(DataFeature.Projections, field, types);
                DataPipeline.Enter(field, DataStage.UseProjection);
                return true;
            case UseFilteringAttribute filtering:
                Filter(field, types, filtering);
                return true;
            case UseSortingAttribute sorting:
                Sort(field, types, sorting);
                return true;
            default:
                return false;
        }
    }

    private static void Page(FieldDraft field, ISchemaTypes types, UsePagingAttribute attribute)
    {
        var options = Options(attribute.Options, types);
        var pipeline = DataPipeline.Enter(field, DataStage.UsePaging);
        var item = ItemType(field, types, attribute.Type);
        var name = attribute.ConnectionName
            ?? (options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField
                ? Naming.Pascal(field.Name)
                : item.Named.Name);
        var connection = new PagingTypes(types).Connection(name, item, options);
        field.Type = connection;
        pipeline.Paging = new PageSettings($"{field.Owner.Name}.{field.Name}", connection.Name, isOffset: false, options)
        {
            HasOwnCursors = ClrTypes.PageItemType(field.ClrResultType) is null,
        };
        field.ListSize ??= ListSize.OfPage(pipeline.Paging.AllowBackward ? ["first", "last"] : ["first"], ["edges", "nodes"], options);
        Declare(field, Argument("first", types.Scalar("Int"), typeof(int?), "Returns the first _n_ elements from the list."));
        Declare(field, Argument(
            "after", types.Scalar("String"), typeof(string), "Returns the elements in the list that come after the specified cursor."));
        if (!pipeline.Paging.AllowBackward)
            return;
        Declare(field, Argument("last", types.Scalar("Int"), typeof(int?), "Returns the last _n_ elements from the list."));
        Declare(field, Argument(
            "before", types.Scalar("String"), typeof(string), "Returns the elements in the list that come before the specified cursor."));
    }

    private static void Page(FieldDraft field, ISchemaTypes types, UseOffsetPagingAttribute attribute)
    {
        var options = Options(attribute.Options, types);
        var pipeline = DataPipeline.Enter(field, DataStage.UseOffsetPaging);
        var item = ItemType(field, types, attribute.Type);
        var name = attribute.CollectionSegmentName
            ?? (options.InferCollectionSegmentNameFromField ?? PagingDefaults.InferCollectionSegmentNameFromField
                ? Naming.Pascal(field.Name)
                : item.Named.Name);
        var segment = new PagingTypes(types).Segment(name, item, options);
        field.Type = segment;
        pipeline.Paging = new PageSettings($"{field.Owner.Name}.{field.Name}", segment.Name, isOffset: true, options);
        field.ListSize ??= ListSize.OfPage(["take"], ["items"], options);
        Declare(field, Argument("skip", types.Scalar("Int"), typeof(int?), null));
        Declare(field, Argument("take", types.Scalar("Int"), typeof(int?), null));
    }

    private static void Single(FieldDraft field, DataStage stage)
    {
        DataPipeline.Enter(field, stage);
        if (field.Type.Nullable is ListType list)
            field.Type = list.OfType.Nullable;
    }

    private void Filter(FieldDraft field, ISchemaTypes types, UseFilteringAttribute attribute)
    {
        Require(DataFeature.Filtering, field, types);
        var pipeline = DataPipeline.Enter(field, DataStage.UseFiltering);
        var (type, shape) = (_filters ??= new FilterTypes(types)).Object(Members(attribute.Type, pipeline, field, nameof(DataStage.UseFiltering)));
        pipeline.Filter = shape;
        Declare(field, new InputValue("where", type) { RuntimeType = typeof(object), CostKind = CostKind.FilterArgument });
    }

    private void Sort(FieldDraft field, ISchemaTypes types, UseSortingAttribute attribute)
    {
        Require(DataFeature.Sorting, field, types);
        var pipeline = DataPipeline.Enter(field, DataStage.UseSorting);
        var (type, shape) = (_sorts ??= new SortTypes(types)).Object(Members(attribute.Type, pipeline, field, nameof(DataStage.UseSorting)));
        pipeline.Sort = shape;
        Declare(field, new InputValue("order", new ListType(new NonNullType(type)))
        {
            RuntimeType = typeof(IEnumerable<object?>),
            CostKind = CostKind.SortArgument,
        });
    }

    private static Type Members(Type? requested, DataPipeline pipeline, FieldDraft field, string attribute)
        => requested is null || requested.IsAssignableFrom(pipeline.ItemType)
            ? requested ?? pipeline.ItemType
            : throw new SchemaException(
                $"[{attribute}] of {field.Coordinate} names {requested}, but the items are {pipeline.ItemType}, which is no {requested.Name}.");

    private static void Require(DataFeature feature, FieldDraft field, ISchemaTypes types)
    {
        if (types.Contributions<DataContribution>().Any(contribution => contribution.Feature == feature))
            return;
        throw new SchemaException(
            $"{field.Coordinate} needs {feature.ToString().ToLowerInvariant()}; call Add{feature}() where the schema is configured.");
    }

    private static PagingOptions Options(PagingOptions own, ISchemaTypes types)
    {
        var shared = new PagingOptions();
        foreach (var contribution in types.Contributions<PagingOptionsContribution>())
            contribution.Configure(shared);
        var options = own.Over(shared);
        return options.ProviderName is null
            ? options
            : throw new SchemaException($"There is no paging provider `{options.ProviderName}`.");
    }

    // A schema type as argument of the attribute says nothing that the list's own type does not say.
    private static GraphQLType ItemType(FieldDraft field, ISchemaTypes types, Type? requested)
    {
        if (requested is not null && !typeof(IType).IsAssignableFrom(requested))
            return new NonNullType(types.LeafType(requested) ?? types.OutputType(requested));
        return field.Type.Nullable is ListType list
            ? list.OfType
            : new NonNullType(types.OutputType(ClrTypes.PageItemType(field.ClrResultType)!));
    }

    // A resolver that makes its pages itself takes the paging arguments as parameters; ours have the descriptions.
    private static void Declare(FieldDraft field, InputValue argument)
    {
        field.Arguments.RemoveAll(own => own.Name == argument.Name);
        field.Arguments.Add(argument);
    }

    private static InputValue Argument(string name, GraphQLType type, Type runtimeType, string? description)
        => new(name, type) { RuntimeType = runtimeType, Description = description };
}
