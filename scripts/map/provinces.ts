/** The map of provinces as JSON, each with the place of ours that it belongs to. */
export function provincesByPlace(map: string, facts: string): string {
	const { features } = JSON.parse(facts) as Facts;
	const regions = new Map(
		features.map(({ properties }) => [properties.code_hasc, properties.region]),
	);
	const topology = JSON.parse(map) as Topology;
	const geometries = topology.objects.ita.geometries.map((province) => {
		const region = regions.get(province.id) ?? '';
		return { ...province, properties: { place: places[province.id] ?? slugOf(region) } };
	});
	return JSON.stringify({ ...topology, objects: { ita: { ...topology.objects.ita, geometries } } });
}

function slugOf(region: string): string {
	return places[region] ?? region.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** Places that the data call otherwise, by code or name. */
const places: Record<string, string> = {
	'IT.BZ': 'bolzano',
	'IT.TN': 'trento',
	Apulia: 'puglia',
	Sicily: 'sicilia',
};

/** TopoJSON, as far as it matters here. */
interface Topology {
	objects: { ita: { geometries: { id: string }[] } };
}

/** Natural Earth's own facts of each province. */
interface Facts {
	features: { properties: { code_hasc: string; region: string } }[];
}
