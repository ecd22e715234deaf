using HotChocolate.CostAnalysis.Types;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.CostAnalysis;

/// <summary>Applies <c>[Cost]</c> and <c>[ListSize]</c> to fields.</summary>
internal sealed class CostFieldConfigurator : IFieldConfigurator
{
    public bool TryConfigure(Attribute attribute, FieldDraft field, ISchemaTypes types)
    {
        switch (attribute)
        {
            case CostAttribute cost:
                field.Cost = cost.Weight;
                return true;
            case ListSizeAttribute size:
                field.ListSize = ListSize.Of(size);
                return true;
            default:
                return false;
        }
    }
}
