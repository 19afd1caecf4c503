// Claims with an appearance that the checks have not seen.
MATCH (c:Unchecked) RETURN c.id AS id
