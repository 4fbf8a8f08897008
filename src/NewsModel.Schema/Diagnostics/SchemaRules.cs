namespace NewsModel.Schema;

/// <summary>
/// Every rule that a diagnostic about a schema can name: the one table from which the analyzer, the command and the
/// documentation take them.
/// </summary>
public static partial class SchemaRules
{
    /// <summary>All of them, in order of id.</summary>
    public static IReadOnlyList<SchemaRule> All => Table.All;

    // A class of its own, so that it is made after the rules, whatever order the files are compiled in.
    private static class Table
    {
        public static IReadOnlyList<SchemaRule> All { get; } =
        [
            UnexpectedCharacter,
            TypographicQuotes,
            UnclosedString,
            UnknownEscape,
            Expected,
            InvalidCount,
            StrayBrace,
            UnclosedHole,
            InvalidHole,
            NestedTooDeep,
            MissingSchema,
            MisplacedWhere,
            RangeWithoutBoilerplate,
            InvalidTarget,
            InvalidNumber,
            RecordWithoutField,
            HalfCharacter,
            DottedName,
            NoPage,
            DuplicateDeclaration,
            UnknownRecord,
            UnknownTarget,
            UnknownRun,
            UndeclaredType,
            Unused,
            UnknownField,
            RepeatBeforeCapture,
            ReservedField,
            FieldOfTwoTypes,
            UnseenField,
            FieldAfterHead,
            ListInCondition,
            TextlessField,
            ImportNotFound,
            ImportCycle,
            NoImports,
            PageAsName,
            NestedCommit,
            SecondCommit,
            EmptyHead,
            NothingRepeats,
            CountsReversed,
            CountsNothing,
            NoProgress,
            Recursion,
            EndlessRecursion,
            UnboundedLookAhead,
            LongLookAhead,
            CircularLookAhead,
            EmptyTarget,
            Unreachable,
            BehindTheEnd,
            SelfOfLines,
            NotInRun,
            WithinNothing,
            TakesNothing,
            Swallowed,
            EmptyTemplate,
            AdjacentHoles,
            NamedHole,
            HoleOfLines,
            RepeatOfLines,
            NoProperty,
            RequiredProperty,
            WrongType,
            NotAList,
            NotNullable,
            AmbiguousType,
            NotAnItem,
            UnknownType,
            NotAClass,
            UnknownNamespace,
            MissingFile,
            TwoSchemas,
            NotPartial,
            GenericClass,
            ContainingTypeNotPartial,
            MemberInTheWay,
            NotAPlainClass,
            SchemaHasErrors,
        ];
    }
}
